package com.rotki.portal.shell.ui;

/** Ends the session. */
final class SignOutForm extends CsrfForm {

    SignOutForm() {
        super("/sign-out");
    }
}
