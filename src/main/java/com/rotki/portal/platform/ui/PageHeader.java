package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The first thing on a page: its one main heading and a sentence on what the page is for. */
public final class PageHeader extends Header {

    /** Creates the header from translated texts; an empty {@code lead} is left out. */
    public PageHeader(String title, String lead) {
        addClassName("page-header");
        add(new H1(title));
        if (!lead.isEmpty()) {
            Paragraph paragraph = new Paragraph(lead);
            paragraph.addClassName("page-lead");
            add(paragraph);
        }
    }
}
