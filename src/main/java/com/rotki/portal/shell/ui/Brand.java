package com.rotki.portal.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** Mark and name, and the way home. */
final class Brand extends Anchor {

    Brand() {
        Span tier = new Span("premium");
        tier.addClassName("brand-tier");
        setHref("/");
        add(new Image("/styles/favicon.svg", ""), new Span("rotki"), tier);
        addClassName("brand");
    }
}
