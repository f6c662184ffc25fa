package com.rotki.portal.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;

/** Links that lead on from a page that needs no sign-in. */
final class EntryLinks {

    private EntryLinks() {}

    /** Returns a link to the sign-in page that says {@code key}. */
    static Component toSignIn(String key) {
        Anchor link = new Anchor("sign-in", I18NProvider.translate(key));
        Div row = new Div(link);
        row.addClassName("sign-in-further");
        return row;
    }

    /** Returns a link to the sign-in page that looks like the next thing to do. */
    static Component signInNow() {
        Anchor link = new Anchor("sign-in", I18NProvider.translate("account.entry.sign-in"));
        link.addClassName("link-button");
        return link;
    }
}
