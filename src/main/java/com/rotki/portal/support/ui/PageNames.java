package com.rotki.portal.support.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.Collectors;

/** What people call the pages of the portal. */
final class PageNames {

    private PageNames() {}

    /** Returns the page's name in the menu, or its address if it is not in there. */
    static String of(String page) {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().replaceFirst("^/", "").equals(page))
                .findFirst()
                .map(MenuEntry::title)
                .map(I18NProvider::translate)
                .orElse(page);
    }

    /** Returns the names of several pages, one after the other. */
    static String of(List<String> pages) {
        return pages.stream().map(PageNames::of).collect(Collectors.joining(", "));
    }
}
