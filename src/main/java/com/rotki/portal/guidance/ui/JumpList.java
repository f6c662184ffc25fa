package com.rotki.portal.guidance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** What a long page has, one click away. */
final class JumpList extends Nav {

    private final UnorderedList list = new UnorderedList();

    JumpList() {
        add(list);
        addClassName("pills");
        setAriaLabel(getTranslation("guidance.page.jump"));
    }

    /** Adds a link to the element whose id is {@code anchor}; a click on it runs {@code onJump} too. */
    void add(String anchor, String text, Runnable onJump) {
        Anchor link = new Anchor("#" + anchor, text);
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", event -> onJump.run());
        list.add(new ListItem(link));
    }
}
