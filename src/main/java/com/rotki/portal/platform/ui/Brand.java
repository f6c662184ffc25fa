package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** Mark and name, and the way home. */
public final class Brand extends Anchor {

    /** Creates the mark. */
    public Brand() {
        Span tier = new Span("premium");
        tier.addClassName("brand-tier");
        setHref("/");
        add(new Image("/styles/favicon.svg", ""), new Span("rotki"), tier);
        addClassName("brand");
    }
}
