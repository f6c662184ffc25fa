package com.rotki.portal.guidance.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links to the sections of a long page. */
final class JumpList extends Nav {

    private final String page;
    private final UnorderedList list = new UnorderedList();
    private final transient Map<String, Runnable> targets = new HashMap<>();

    /** Creates the list, empty, of what the page at the address {@code page} has. */
    JumpList(String page) {
        this.page = page;
        add(list);
        addClassName("pills");
        setAriaLabel(getTranslation("guidance.page.jump"));
    }

    /** Adds a link to a part whose heading is found by the browser itself. */
    void add(String part, String text, Runnable reveal) {
        link(part, text, reveal);
    }

    /** Adds a link to a part that is closed until somebody wants it: a click runs {@code reveal}. */
    void addClosed(String part, String text, Runnable reveal) {
        link(part, text, reveal).getElement().addEventListener("click", event -> reveal.run());
    }

    /** Reveals the part that the page was opened at. An address that names none does nothing. */
    void jumpTo(@Nullable String part) {
        targets.getOrDefault(part == null ? "" : part, () -> {}).run();
    }

    private PartLink link(String part, String text, Runnable reveal) {
        targets.put(part, reveal);
        PartLink link = new PartLink(page, part, text);
        list.add(new ListItem(link));
        return link;
    }
}
