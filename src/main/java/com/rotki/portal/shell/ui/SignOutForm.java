package com.rotki.portal.shell.ui;

import com.rotki.portal.platform.ui.CsrfForm;

/** Ends the session. */
final class SignOutForm extends CsrfForm {

    SignOutForm() {
        super("/sign-out");
    }
}
