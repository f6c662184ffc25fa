package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;

/** A page outside of the frame that can show at its foot what every such page has: the choice of the language. */
public interface FootedPage {

    /** Shows {@code foot} below everything else. Called once for each page. */
    void showAtFoot(Component foot);
}
