package com.rotki.portal.signin.ui;

import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.ui.CsrfForm;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** E-mail address and password, posted by the browser itself. */
final class SignInForm extends CsrfForm {

    private final FormInput email;
    private final FormInput password;

    SignInForm() {
        super("/sign-in");
        addClassName("sign-in-form");
        email = new FormInput(getTranslation("shell.sign-in.email"), "email", "username", "username").autofocus();
        password = new FormInput(getTranslation("shell.sign-in.password"), "password", "password", "current-password");
        NativeButton submit = new NativeButton(getTranslation("shell.sign-in.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("primary-button");
        Div further = new Div(
                new Anchor("forgot-password", getTranslation("shell.sign-in.forgot")),
                new Anchor("sign-up", getTranslation("shell.sign-in.sign-up")));
        further.addClassName("sign-in-further");
        add(email, password, submit, further);
    }

    void fill(DemoSignIn person) {
        email.setValue(person.email());
        password.setValue(person.password().reveal());
    }

    /** Fills in the address that was typed before a wrong password, so that only the password is asked for again. */
    void fillAddress(String typed) {
        if (!typed.isEmpty()) {
            email.setValue(typed);
            email.leaveFocus();
            password.autofocus();
        }
    }
}
