package com.rotki.portal.support;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.support.SuggestionEvent.SuggestionDismissed;
import com.rotki.portal.support.SuggestionEvent.SuggestionDone;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggestions from support, for the account's owner. */
@Service
@NameOnRecord("SuggestionService")
@PreAuthorize(Permissions.READ_SUPPORT_ACCESS)
@Transactional(readOnly = true)
public class SuggestionService {

    private static final Limit MOST = Limit.of(5);

    private final SupportSuggestionRepository suggestions;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuggestionService(
            SupportSuggestionRepository suggestions,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.suggestions = suggestions;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what the owner has not decided yet, the latest first, at most 5. */
    public List<SuggestionSummary> open() {
        return suggestions
                .findByAccountIdAndStateOrderByMadeAtDesc(
                        currentActor.account().value(), SupportSuggestion.State.OPEN, MOST)
                .stream()
                .map(SupportSuggestion::summary)
                .toList();
    }

    /**
     * Puts on record that the owner did what was suggested.
     *
     * @throws SuggestionRefusedException ({@code support.suggestion-closed})
     */
    @PreAuthorize(Permissions.WRITE_SUPPORT_ACCESS)
    @Transactional
    public void done(UUID id) {
        Instant now = clock.instant();
        SupportSuggestion closed = close(id, SupportSuggestion.State.DONE, now);
        SuggestionSummary what = closed.summary();
        events.publishEvent(new SuggestionDone(
                closed.account(), now, owner(), closed.visit(), what.kind(), what.target(), what.targetName()));
    }

    /**
     * Dismisses what was suggested.
     *
     * @throws SuggestionRefusedException ({@code support.suggestion-closed})
     */
    @PreAuthorize(Permissions.WRITE_SUPPORT_ACCESS)
    @Transactional
    public void dismiss(UUID id) {
        Instant now = clock.instant();
        SupportSuggestion closed = close(id, SupportSuggestion.State.DISMISSED, now);
        SuggestionSummary what = closed.summary();
        events.publishEvent(new SuggestionDismissed(
                closed.account(), now, owner(), closed.visit(), what.kind(), what.target(), what.targetName()));
    }

    private SupportSuggestion close(UUID id, SupportSuggestion.State outcome, Instant at) {
        SupportSuggestion suggestion = suggestions
                .findByIdAndAccountId(id, currentActor.account().value())
                .orElseThrow(SuggestionRefusedException::closed);
        suggestion.close(outcome, at);
        return suggestion;
    }

    private Actor owner() {
        return currentActor.require();
    }

    /**
     * A suggestion that the owner has not decided about yet.
     *
     * @param agent the name of who suggested it
     * @param kind of the action
     * @param target what it is done to, as the action knows it; empty if there is only one
     * @param targetName what the target was called then
     * @param note what the agent added, may be empty
     */
    public record SuggestionSummary(
            UUID id, String agent, String kind, String target, String targetName, String note, Instant madeAt) {}
}
