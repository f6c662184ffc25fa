package com.rotki.portal.account;

import com.rotki.portal.platform.security.Actor;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how it went when an owner tried a recovery code. */
@Component
class RecoveryRehearsal {

    private final RecoveryCodes codes;
    private final SignInOutcomes outcomes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecoveryRehearsal(RecoveryCodes codes, SignInOutcomes outcomes, ApplicationEventPublisher events, Clock clock) {
        this.codes = codes;
        this.outcomes = outcomes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void succeeded(Actor actor) {
        var at = clock.instant();
        codes.rehearsed(actor.account(), at);
        events.publishEvent(new RecoveryRehearsed(actor.account(), at, actor));
    }

    void failed(Actor actor, SignInAttempt wrong) {
        outcomes.notConfirmed(actor, wrong, clock.instant());
    }
}
