package com.rotki.portal.support;

import com.rotki.portal.platform.PlainText;
import com.rotki.portal.platform.VisitId;
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

    private final OwnVisits visits;
    private final SupportSuggestionRepository suggestions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitSuggestions(
            OwnVisits visits, SupportSuggestionRepository suggestions, ApplicationEventPublisher events, Clock clock) {
        this.visits = visits;
        this.suggestions = suggestions;
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
        Instant now = clock.instant();
        SupportVisit visit = visits.locked(id);
        if (!visit.running(now)) {
            throw VisitRefusedException.over();
        }
        suggestions.save(new SupportSuggestion(visit, suggestion, now));
        events.publishEvent(new SuggestionMade(
                visit.account(),
                now,
                visits.visitor(visit),
                id,
                suggestion.kind(),
                suggestion.target(),
                suggestion.targetName(),
                suggestion.note()));
    }

    /**
     * A suggestion to make.
     *
     * @param kind of the action, 1 to 64 letters and dashes
     * @param target as the action knows it, at most 64 characters
     * @param targetName for people, at most 200 characters are kept
     * @param note what else the owner should know, at most 500 characters, may be empty
     */
    public record NewSuggestion(String kind, String target, String targetName, String note) {

        /** How long the note may be. */
        public static final int MAX_NOTE = 500;

        private static final int MAX_TARGET = 64;
        private static final int MAX_NAME = 200;

        /**
         * Cleans what was typed.
         *
         * @throws SuggestionRefusedException ({@code support.invalid-suggestion})
         */
        public NewSuggestion {
            note = PlainText.of(note);
            String name = PlainText.of(targetName);
            targetName = name.substring(0, Math.min(MAX_NAME, name.length()));
            if (!kind.matches("[a-z-]{1,64}") || target.length() > MAX_TARGET || note.length() > MAX_NOTE) {
                throw SuggestionRefusedException.invalid(MAX_NOTE);
            }
        }
    }
}
