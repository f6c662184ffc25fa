package com.rotki.portal.shell.ui;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/**
 * The address without a path: strangers go on to the sign-in page, everybody else to the page where their work begins.
 */
@Route("")
@AnonymousAllowed
final class RootView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentActor currentActor;

    RootView(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Actor> actor = currentActor.find();
        if (currentActor.isHalfSignedIn()) {
            event.forwardTo("second-factor");
        } else if (actor.isEmpty()) {
            event.forwardTo("sign-in");
        } else if (currentActor.isEnrolling()) {
            event.forwardTo("sign-in-methods");
        } else {
            event.forwardTo(home(actor.get().role()));
        }
    }

    /** By address: the frame knows no module. */
    private static String home(Role role) {
        return switch (role) {
            case SUBSCRIBER -> "subscription";
            case SUPPORT -> "support";
            case ADMIN -> "admin";
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
