package com.rotki.portal.billing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.billing.CustomerImportAdministration;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class CustomerImportViewTest extends ViewTest {

    private final String email = "page-" + UUID.randomUUID() + "@example.org";

    @Autowired
    private CustomerImportAdministration customers;

    @Test
    void customersAreCheckedAndThenImported() {
        openPage();
        assertThat(button("Import").isEnabled()).isFalse();
        assertThat(page()).contains("turns on once a check finds customers");
        type("email,tier,kind,until\n" + row(email) + "nobody\n");

        press("Check");

        assertThat(page()).contains("Ready to import one customer.");

        assertThat(page())
                .contains("This is what the import would do", "New accounts1", "Line 3: The line does not have")
                .containsPattern("Line 3: [^:]*nobody");
        assertThat(customers.rehearse("email,tier,kind,until\n" + row(email)).created())
                .isOne();
        _setValue(_get(IntegerField.class), 601);
        press("Import");
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        _setValue(_get(IntegerField.class), 10);
        press("Import");

        assertThat(page()).contains("Imported", "New accounts1");
        assertThat(page()).containsPattern("customers? waits? to be invited");
        assertThat(button("Import").isEnabled()).isFalse();
        press("Check");
        assertThat(page()).contains("New accounts0", "Imported before1", "Nothing to import: each line");
        assertThat(button("Import").isEnabled()).isFalse();
    }

    @Test
    void whatWasChangedHasToBeCheckedAgain() {
        openPage();
        type("email,tier,kind,until\n" + row(email));
        press("Check");
        assertThat(button("Import").isEnabled()).isTrue();

        type("email,tier,kind,until\n" + row("other-" + email));

        assertThat(button("Import").isEnabled()).isFalse();
        assertThat(page()).doesNotContain("This is what the import would do");
    }

    @Test
    void nothingToImportIsSaidAtTheField() {
        openPage();

        press("Check");

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Paste at least one customer.");
    }

    @Test
    void germanPageIsGerman() {
        accounts.signInStaff(Role.ADMIN);
        UI.getCurrent().setLocale(Locale.GERMAN);
        open("admin/import");
        type("nonsense");

        press("Prüfen");

        assertThat(page()).contains("Kunden importieren", "Zeile 1: Das ist keine Kopfzeile");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void itIsForAdminsAlone(Role role) {
        accounts.signInStaff(role);

        open("admin/import");

        assertThat(page()).doesNotContain("Invitations per minute");
    }

    private void openPage() {
        signInStaff(Role.ADMIN);
        open("admin/import");
    }

    private static void type(String text) {
        _setValue(_get(TextArea.class), text);
    }

    private static Button button(String label) {
        return _get(Button.class, spec -> spec.withText(label));
    }

    private static void press(String label) {
        _click(button(label));
    }

    private String row(String address) {
        return address + ",basic,COMPLIMENTARY,"
                + clock.instant()
                        .plus(Duration.ofDays(90))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate() + "\n";
    }
}
