package com.rotki.portal.guidance;

import com.rotki.portal.session.CurrentSession;
import com.rotki.portal.session.SessionId;
import com.rotki.portal.session.SessionService;
import com.rotki.portal.session.SessionSummary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The other sessions of the current account. */
@Component
class OtherSessions {

    private final SessionService sessions;
    private final CurrentSession current;

    OtherSessions(SessionService sessions, CurrentSession current) {
        this.sessions = sessions;
        this.current = current;
    }

    /**
     * How many sessions are open beside the one that asks.
     *
     * @param elsewhere how many of them come from another network address
     */
    record Count(int others, int elsewhere) {}

    Count count() {
        Optional<SessionId> own = current.id();
        List<SessionSummary> all = sessions.list();
        @Nullable String here = all.stream()
                .filter(session -> own.equals(Optional.of(session.id())))
                .map(SessionSummary::sourceAddress)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<SessionSummary> others = all.stream()
                .filter(session -> !own.equals(Optional.of(session.id())))
                .toList();
        long elsewhere = others.stream()
                .filter(session -> !Objects.equals(here, session.sourceAddress()))
                .count();
        return new Count(others.size(), (int) elsewhere);
    }
}
