package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A card on a page: a landmark that carries its heading as its name. */
public final class Section extends com.vaadin.flow.component.html.Section {

    private final Heading heading;
    private final Div actions = new Div();

    /** Creates the card with a translated title and its content below it. */
    public Section(String title, Component... content) {
        addClassName("section");
        heading = new Heading(title);
        setAriaLabelledBy(heading);
        actions.addClassName("section-actions");
        actions.setVisible(false);
        Div top = new Div(heading, actions);
        top.addClassName("section-top");
        add(top);
        add(content);
    }

    /**
     * Lets links lead here. The name is that of the heading, which takes the focus: the browser itself moves it there, and
     * back again, when somebody follows a link to a part of the page.
     */
    public Section anchor(String part) {
        heading.setId(part);
        heading.setTabIndex(-1);
        setAriaLabelledBy(heading);
        return this;
    }

    /** Brings the card into view and the focus onto its heading, as the browser does for a link to it. */
    public void reveal() {
        heading.setTabIndex(-1);
        heading.scrollIntoView();
        heading.focus();
    }

    /** Puts buttons beside the heading, in place of any that were there. */
    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
        actions.setVisible(components.length > 0);
    }

    private static final class Heading extends H2 implements Focusable<Heading> {

        Heading(String text) {
            super(text);
        }
    }
}
