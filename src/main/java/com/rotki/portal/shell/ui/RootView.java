package com.rotki.portal.shell.ui;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The address without a path: subscribers go on to their subscription, staff have none and are told so. */
@Route("")
@PermitAll
final class RootView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentActor currentActor;

    RootView(CurrentActor currentActor) {
        this.currentActor = currentActor;
        add(
                new PageHeader(getTranslation("shell.home.title"), ""),
                new EmptyState(
                        VaadinIcon.USER_STAR,
                        getTranslation("shell.home.no-subscription"),
                        getTranslation("shell.home.staff")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentActor.require().role() == Role.SUBSCRIBER) {
            event.forwardTo("subscription");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
