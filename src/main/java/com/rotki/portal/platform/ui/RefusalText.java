package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.DomainException;
import com.vaadin.flow.i18n.I18NProvider;

/** The text of a refusal, as people read it. */
public final class RefusalText {

    private RefusalText() {}

    /** Returns the text of {@code refusal.<code>} in the language of the current page, with the refusal's values. */
    public static String of(DomainException refusal) {
        return I18NProvider.translate(
                "refusal." + refusal.code(), refusal.arguments().toArray());
    }
}
