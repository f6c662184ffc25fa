package com.rotki.portal.session.ui;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.PageBanner;
import com.rotki.portal.platform.ui.SessionTimer;
import com.rotki.portal.session.SessionService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** Warns on every page before the session ends. A visit of the support has a clock of its own. */
@SpringComponent
class SessionWarning implements PageBanner {

    private final SessionService sessions;
    private final CurrentActor currentActor;

    SessionWarning(SessionService sessions, CurrentActor currentActor) {
        this.sessions = sessions;
        this.currentActor = currentActor;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Component> content() {
        return currentActor.find().filter(actor -> !actor.isVisiting()).map(this::timer);
    }

    private Component timer(Actor actor) {
        return new SessionTimer(
                () -> sessions.timeLeft().map(end -> new SessionTimer.End(end.left(), end.extendable())));
    }
}
