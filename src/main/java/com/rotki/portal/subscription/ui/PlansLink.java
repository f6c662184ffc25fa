package com.rotki.portal.subscription.ui;

import com.vaadin.flow.component.html.Anchor;

/** The way to where plans are compared and chosen. */
final class PlansLink extends Anchor {

    /** Creates the link; {@code key} names its text. The page is another module's, so it is named by its address. */
    PlansLink(String key) {
        super("plans");
        setText(getTranslation(key));
        addClassName("link-button");
    }
}
