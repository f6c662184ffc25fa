package com.rotki.portal.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names the pages of the portal as the menu does, whoever may open them. */
final class PageNames {

    private PageNames() {}

    /** Returns the page's name in the menu, or its address if it is not in there. */
    static String of(String page) {
        Optional<Class<? extends Component>> view =
                RouteConfiguration.forSessionScope().getRoute(page);
        return view.map(type -> type.getAnnotation(Menu.class))
                .map(Menu::title)
                .map(I18NProvider::translate)
                .orElse(page);
    }

    /** Returns the names of several pages, one after the other. */
    static String of(List<String> pages) {
        return pages.stream().map(PageNames::of).collect(Collectors.joining(", "));
    }
}
