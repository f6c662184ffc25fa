package com.rotki.portal.signin.ui;

import com.rotki.portal.platform.ui.CsrfForm;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Tells whoever posted the sign-in form while signed in as whom they are signed in, and offers to sign out. */
final class SignedInNote extends Div {

    SignedInNote(String name) {
        addClassName("sign-in-form");
        Anchor goOn = new Anchor("/", getTranslation("shell.sign-in.already.go-on", name));
        goOn.addClassName("link-button");
        goOn.setRouterIgnore(true);
        NativeButton leave = new NativeButton(getTranslation("shell.sign-in.already.sign-out"));
        leave.getElement().setAttribute("type", "submit");
        leave.addClassName("quiet-button");
        CsrfForm signOut = new CsrfForm("/sign-out");
        signOut.add(leave);
        add(new Paragraph(getTranslation("shell.sign-in.already.text", name)), goOn, signOut);
    }
}
