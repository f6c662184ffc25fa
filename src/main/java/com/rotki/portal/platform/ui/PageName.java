package com.rotki.portal.platform.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names a page as the menu does, whoever may open it. */
public final class PageName {

    /** The titles of pages that only links lead to, by their address. */
    private static final Map<String, String> OUTSIDE_THE_MENU =
            Map.of("lost-device", "guidance.lost-device.title", "secure-account", "guidance.secure.title");

    private PageName() {}

    /**
     * Returns the page's name in the menu; its title if only links lead to it; its address if it has neither.
     *
     * @param address of the page, without a leading slash
     */
    public static String of(String address, Locale locale) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(address)
                .flatMap(page -> Optional.ofNullable(page.getAnnotation(Menu.class)))
                .map(Menu::title)
                .or(() -> Optional.ofNullable(OUTSIDE_THE_MENU.get(address)))
                .map(title -> I18NProvider.translate(locale, title))
                .orElse(address);
    }
}
