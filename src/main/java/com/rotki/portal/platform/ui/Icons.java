package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Icons that accompany a text. */
public final class Icons {

    private Icons() {}

    /** Creates an icon that a screen reader passes over, because the text beside it says the same. */
    public static Icon decorative(VaadinIcon icon) {
        Icon component = icon.create();
        component.getElement().setAttribute("aria-hidden", "true");
        return component;
    }
}
