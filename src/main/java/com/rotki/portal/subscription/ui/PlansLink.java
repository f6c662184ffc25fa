package com.rotki.portal.subscription.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** The way to where plans are chosen and paid for. It leaves the portal, and says so before it is pressed. */
final class PlansLink extends Anchor {

    /** Creates the link; {@code key} names a text that is told the host. */
    PlansLink(PlansSettings settings, String key) {
        super(settings.plansUrl().toString(), "", AnchorTarget.BLANK);
        setText(getTranslation(
                "subscription.link.new-tab",
                getTranslation(key, settings.plansUrl().getHost())));
        getElement().setAttribute("rel", "noopener noreferrer");
        addClassName("link-button");
    }
}
