package com.rotki.portal.guidance.ui;

import com.vaadin.flow.component.html.Anchor;

/**
 * A link to a part of a page. The page is named in it although it may be the one that is open: against the base address
 * of the portal, {@code #part} alone would mean a part of the first page. The browser follows it by itself, so that it
 * scrolls, moves the focus and comes back as people know it; a page that is opened by such a link is loaded anew, since
 * only then does it know the part.
 */
public final class PartLink extends Anchor {

    /**
     * Creates the link.
     *
     * @param page the address of the page in the portal, without the leading slash
     * @param part the id of the element to go to
     */
    public PartLink(String page, String part, String text) {
        super("/" + page + "#" + part, text);
        setRouterIgnore(true);
    }
}
