package com.rotki.portal.support;

import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.support.SuggestionEvent.SuggestionMade;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an agent on a visit suggest something to the owner; called with the agent's own authentication. */
@Service
@NameOnRecord("VisitSuggestions")
@PreAuthorize(Permissions.WRITE_VISITS)
@Transactional(readOnly = true)
public class VisitSuggestions {

    private final SupportVisitRepository visits;
    private final SupportSuggestionRepository suggestions;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitSuggestions(
            SupportVisitRepository visits,
            SupportSuggestionRepository suggestions,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.suggestions = suggestions;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Leaves a suggestion with the owner, who does it or dismisses it.
     *
     * @throws VisitRefusedException ({@code support.visit-over}) if the agent is not on that visit
     */
    @PreAuthorize(Permissions.WRITE_VISITS)
    @Transactional
    public void make(VisitId id, NewSuggestion suggestion) {
        Actor agent = currentActor.require();
        Instant now = clock.instant();
        SupportVisit visit = visits.lock(id.value())
                .filter(found -> found.agent().equals(agent.person()) && found.running(now))
                .orElseThrow(VisitRefusedException::over);
        suggestions.save(new SupportSuggestion(visit, suggestion, now));
        events.publishEvent(new SuggestionMade(
                visit.account(),
                now,
                agent.visiting(visit.account(), id),
                id,
                suggestion.kind(),
                suggestion.target(),
                suggestion.targetName(),
                suggestion.note()));
    }
}
