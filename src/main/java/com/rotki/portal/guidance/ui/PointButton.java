package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.CheckUpItem;
import com.vaadin.flow.component.button.Button;

/** A button of one point of the check-up. Who hears the page instead of seeing it is told which point that is. */
final class PointButton extends Button {

    /** Creates a button with the text {@code key}, which is read out as {@code key} followed by {@code -named}. */
    PointButton(String key, CheckUpItem item, Runnable act) {
        setText(getTranslation(key));
        setAriaLabel(getTranslation(
                key + "-named", getTranslation("guidance.step." + item.tip().code())));
        addClickListener(event -> act.run());
    }
}
