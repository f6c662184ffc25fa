package com.rotki.portal.shell.ui;

import com.rotki.portal.platform.security.Actor;
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
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/**
 * The address without a path: strangers go on to the sign-in page, everybody else to the page where their work begins.
 * Who has none is told that there is no subscription.
 */
@Route("")
@AnonymousAllowed
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
        Optional<Actor> actor = currentActor.find();
        if (actor.isEmpty()) {
            event.forwardTo(SignInView.class);
        } else {
            home(actor.get().role()).ifPresent(event::forwardTo);
        }
    }

    /** By address: the frame knows no module. */
    private static Optional<String> home(Role role) {
        String address = switch (role) {
            case SUBSCRIBER -> "subscription";
            case SUPPORT -> "support";
            case ADMIN -> "admin";
        };
        return RouteConfiguration.forSessionScope().getRoute(address).isPresent()
                ? Optional.of(address)
                : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
