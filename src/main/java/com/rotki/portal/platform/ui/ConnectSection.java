package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;

/** A module's part of the guide that connects the app. Implemented by a bean, found by type. */
public interface ConnectSection {

    /** Returns its place in the guide, smallest first. */
    int order();

    /** Builds the part anew for one page and one person; called on each visit. */
    Component content();
}
