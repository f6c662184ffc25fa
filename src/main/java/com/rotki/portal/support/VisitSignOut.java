package com.rotki.portal.support;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.session.SessionEvent.SessionsEnded;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Who signs out during a visit ends it, and so does an admin who signs an agent out everywhere. */
@Component
class VisitSignOut {

    private final SupportVisitRepository visits;
    private final VisitEnding ending;

    VisitSignOut(SupportVisitRepository visits, VisitEnding ending) {
        this.visits = visits;
        this.ending = ending;
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Actor actor && actor.visit() != null) {
            ending.end(actor.visit(), VisitEnd.SIGNED_OUT, actor);
        }
    }

    @EventListener
    void on(SessionsEnded event) {
        visits.findByAgentIdAndState(event.account().value(), VisitState.ACTIVE)
                .forEach(visit -> ending.end(visit, VisitEnd.SIGNED_OUT));
    }
}
