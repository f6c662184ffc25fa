package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;

/** A page for people who have no menu, which shows at its foot what the menu has otherwise: the choice of the language. */
public interface FootedPage {

    /** Shows {@code foot} below everything else. Called once for each page. */
    void showAtFoot(Component foot);
}
