package com.rotki.portal.support;

import com.rotki.portal.platform.security.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Who signs out during a visit ends it. */
@Component
class VisitSignOut {

    private final VisitEnding ending;

    VisitSignOut(VisitEnding ending) {
        this.ending = ending;
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Actor actor && actor.visit() != null) {
            ending.end(actor.visit(), VisitEnd.SIGNED_OUT, actor);
        }
    }
}
