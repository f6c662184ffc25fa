package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Fills an empty list: what appears here, and the action that leads to it. */
public final class EmptyState extends Div {

    /** Creates the block with translated texts and the buttons or links that lead on. */
    public EmptyState(VaadinIcon icon, String title, String text, Component... actions) {
        addClassName("empty-state");
        Div picture = new Div(Icons.decorative(icon));
        picture.addClassName("empty-state-icon");
        Paragraph heading = new Paragraph(title);
        heading.addClassName("empty-state-title");
        Paragraph explanation = new Paragraph(text);
        explanation.addClassName("empty-state-text");
        add(picture, heading, explanation);
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("empty-state-actions");
            add(row);
        }
    }
}
