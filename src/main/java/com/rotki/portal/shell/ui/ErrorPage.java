package com.rotki.portal.shell.ui;

import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.PageHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;

/** The common part of error pages: the event, its meaning for the person, and a way on. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private final String key;

    ErrorPage(String key) {
        this.key = key;
    }

    /** Fills the page. {@code arguments} are for the explanation. */
    final void show(VaadinIcon icon, Object... arguments) {
        Anchor home = new Anchor("/", getTranslation("shell.error.home"));
        home.addClassName("link-button");
        removeAll();
        add(
                new PageHeader(getPageTitle(), ""),
                new EmptyState(icon, getTranslation(key + ".summary"), getTranslation(key + ".text", arguments), home));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title");
    }
}
