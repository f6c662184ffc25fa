package com.rotki.portal.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordSectionTest extends ViewTest {

    @BeforeEach
    void openPage() {
        signInSubscriber();
        open("sign-in-methods");
        _click(_get(Button.class, button -> button.withText("Change password…")));
    }

    /** Requirement D12: that the other sessions end is chosen unless one says no. */
    @Test
    void passwordChangeEndsOtherSessionsByDefault() {
        assertThat(_get(_get(Dialog.class), Checkbox.class).getValue()).isTrue();

        change("seventeen lemons drift");

        _assertNoDialogs();
        assertThat(notices()).anyMatch(text -> text.contains("Password changed"));
    }

    /** Requirement D2: the reason is shown at the field. */
    @Test
    void aRefusedPasswordKeepsTheDialogOpen() {
        change("passwordpassword");

        assertThat(_get(_get(Dialog.class), PasswordField.class).isInvalid()).isTrue();
        assertThat(_get(_get(Dialog.class), PasswordField.class).getErrorMessage())
                .isNotBlank();
    }

    private static void change(String password) {
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, PasswordField.class), password);
        _click(_get(dialog, Button.class, button -> button.withText("Change password")));
    }
}
