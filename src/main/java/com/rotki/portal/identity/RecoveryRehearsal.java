package com.rotki.portal.identity;

import com.rotki.portal.identity.AuthenticatorEvent.RecoveryRehearsed;
import com.rotki.portal.platform.security.Actor;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that an owner tried a recovery code and knew one. */
@Component
class RecoveryRehearsal {

    private final RecoveryCodes codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecoveryRehearsal(RecoveryCodes codes, ApplicationEventPublisher events, Clock clock) {
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void succeeded(Actor actor) {
        var at = clock.instant();
        codes.rehearsed(actor.account(), at);
        events.publishEvent(new RecoveryRehearsed(actor.account(), at, actor));
    }
}
