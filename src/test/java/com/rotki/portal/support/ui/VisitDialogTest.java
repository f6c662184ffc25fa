package com.rotki.portal.support.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.support.TestVisits;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an agent is asked before a visit. */
class VisitDialogTest extends ViewTest {

    @Autowired
    private TestVisits visits;

    @BeforeEach
    void choose() {
        String email = TestAccounts.email(accounts.account(Role.SUBSCRIBER));
        visits.signInAgent();
        open("support");
        _setValue(_get(TextField.class), email);
        button("Search").click();
        button("Visit account…").click();
    }

    @Test
    void allMissingFieldsAreMarkedAtOnce() {
        button("Start visit").click();

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(field("Ticket").isInvalid()).isTrue();
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void wrongCodeIsRefusedAtItsField() {
        _setValue(_get(TextArea.class), "The app is refused");
        _setValue(field("Ticket"), "HELP-7");
        _setValue(field("Support code"), "00000000");

        button("Start visit").click();

        assertThat(_get(TextArea.class).isInvalid()).isFalse();
        assertThat(field("Ticket").isInvalid()).isFalse();
        assertThat(field("Support code").isInvalid()).isTrue();
    }

    private static TextField field(String label) {
        return _get(TextField.class, search -> search.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, search -> search.withText(text));
    }
}
