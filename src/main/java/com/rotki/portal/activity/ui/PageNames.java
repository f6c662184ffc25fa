package com.rotki.portal.activity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Locale;
import java.util.Optional;

/** Names a page on record as the menu does. */
final class PageNames {

    private PageNames() {}

    /** Returns the page's name, or its address if it is in no menu. */
    static String of(String address, Locale locale) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(address)
                .flatMap(page -> Optional.ofNullable(page.getAnnotation(Menu.class)))
                .map(menu -> I18NProvider.translate(locale, menu.title()))
                .orElse(address);
    }
}
