package com.rotki.portal.shell.ui;

import com.rotki.portal.platform.ui.MenuBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;

/** The navigation: every page that whoever is signed in may open, by the names that the pages gave themselves. */
@SpringComponent
class MainMenu {

    private final List<MenuBadge> badges;

    MainMenu(List<MenuBadge> badges) {
        this.badges = badges;
    }

    /** Builds it for one frame. */
    Component build() {
        SideNav items = new SideNav();
        MenuConfiguration.getMenuEntries().forEach(entry -> items.addItem(item(entry)));
        Nav navigation = new Nav(items);
        navigation.setAriaLabel(I18NProvider.translate("shell.menu.label"));
        navigation.setVisible(!items.getItems().isEmpty());
        return navigation;
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(I18NProvider.translate(entry.title()), entry.path());
        if (entry.icon() != null) {
            Icon icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
        }
        badges.stream()
                .filter(badge ->
                        entry.path().equals("/" + badge.page()) || entry.path().equals(badge.page()))
                .findFirst()
                .ifPresent(badge -> item.setSuffixComponent(badge.build()));
        return item;
    }
}
