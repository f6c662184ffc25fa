package com.rotki.portal.platform.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Locale;
import java.util.Optional;

/** Names a page as the menu does, whoever may open it. */
public final class PageName {

    private PageName() {}

    /**
     * Returns the page's name in the menu; its address if it is in no menu.
     *
     * @param address of the page, without a leading slash
     */
    public static String of(String address, Locale locale) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(address)
                .flatMap(page -> Optional.ofNullable(page.getAnnotation(Menu.class)))
                .map(menu -> I18NProvider.translate(locale, menu.title()))
                .orElse(address);
    }
}
