package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;

/** A module's part of the subscription page. Implemented by a bean, found by type; the page knows no module. */
public interface SubscriptionSection {

    /** Returns its place on the page, smallest first. */
    int order();

    /** Builds the section anew for one page and one person; called on each visit. */
    Component content();
}
