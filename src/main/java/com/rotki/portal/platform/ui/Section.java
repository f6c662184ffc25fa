package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A card on a page: a landmark that carries its heading as its name. */
public final class Section extends com.vaadin.flow.component.html.Section {

    private final Div actions = new Div();

    /** Creates the card with a translated title and its content below it. */
    public Section(String title, Component... content) {
        addClassName("section");
        H2 heading = new H2(title);
        setAriaLabelledBy(heading);
        actions.addClassName("section-actions");
        actions.setVisible(false);
        Div top = new Div(heading, actions);
        top.addClassName("section-top");
        add(top);
        add(content);
    }

    /** Puts buttons beside the heading, in place of any that were there. */
    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
        actions.setVisible(components.length > 0);
    }
}
