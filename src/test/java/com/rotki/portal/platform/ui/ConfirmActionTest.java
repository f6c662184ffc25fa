package com.rotki.portal.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.DomainException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmActionTest extends ViewTest {

    private final AtomicInteger done = new AtomicInteger();

    @BeforeEach
    void begin() {
        done.set(0);
    }

    @Test
    void nothingHappensBeforeTheVerbIsPressed() {
        ask(done::incrementAndGet);
        assertThat(done).hasValue(0);

        press("Remove device");

        assertThat(done).hasValue(1);
        _assertNoDialogs();
    }

    @Test
    void keepingDoesNothing() {
        ask(done::incrementAndGet);

        press("Keep device");

        assertThat(done).hasValue(0);
        _assertNoDialogs();
    }

    @Test
    void aRefusalIsShownInTheDialogWhichStaysForAnotherTry() {
        ask(() -> {
            if (done.incrementAndGet() == 1) {
                throw new Refused();
            }
        });

        press("Remove device");
        assertThat(text(_get(Dialog.class))).contains("Wrong password. Try again.");
        press("Remove device");

        assertThat(done).hasValue(2);
        _assertNoDialogs();
    }

    @Test
    void missingInputGetsTheFocusAlsoInAGroupOfChoices() {
        var fine = new TextField("Name");
        var choice = new RadioButtonGroup<String>();
        choice.setItems("One", "Two");
        choice.setManualValidation(true);
        new ConfirmAction("Remove the device?")
                .body(fine, choice)
                .verb("Remove device")
                .onlyIf(() -> {
                    choice.setInvalid(true);
                    return false;
                })
                .open();
        MockVaadin.clientRoundtrip(true);

        press("Remove device");

        assertThat(focused()).containsExactly(choice.getChildren().findFirst().orElseThrow());
    }

    @Test
    void aRefusalThatConcernsNoFieldGetsTheFocusItself() {
        ask(() -> {
            throw new Refused();
        });
        MockVaadin.clientRoundtrip(true);

        press("Remove device");

        assertThat(focused())
                .singleElement()
                .extracting(ViewTest::text)
                .asString()
                .contains("Wrong password");
    }

    private static void ask(Runnable action) {
        new ConfirmAction("Remove the device?")
                .body("It is signed out within the hour.")
                .verb("Remove device")
                .keepLabel("Keep device")
                .destructive()
                .onConfirm(action)
                .open();
    }

    private static void press(String label) {
        _click(_get(Button.class, button -> button.withText(label)));
    }

    private static final class Refused extends DomainException {

        Refused() {
            super(() -> "account.wrong-password");
        }
    }
}
