package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts in pairs of a term and what is true of it, for eyes and screen readers alike. */
public final class FactList extends DescriptionList {

    /** Creates an empty list. */
    public FactList() {
        addClassName("fact-list");
    }

    /** Adds a fact that is a text. */
    public FactList add(String term, String value) {
        return add(term, new Span(value));
    }

    /** Adds a fact that is more than a text, for example a {@link TimeText} or a {@link StatusBadge}. */
    public FactList add(String term, Component value) {
        Div fact = new Div(new Term(term), new Description(value));
        fact.addClassName("fact");
        add(fact);
        return this;
    }
}
