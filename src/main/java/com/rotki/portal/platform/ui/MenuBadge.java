package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;

/**
 * Something small beside an entry of the menu, as how much there is to read. Implemented by a bean of any module, found
 * by type; the frame knows no module.
 */
public interface MenuBadge {

    /** Returns the address of the page whose entry it belongs to, without a leading slash. */
    String page();

    /** Builds it anew for one frame and the signed-in person. It shows nothing while there is nothing to say. */
    Component build();
}
