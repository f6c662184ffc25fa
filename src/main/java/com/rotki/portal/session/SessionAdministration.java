package com.rotki.portal.session;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.session.SessionEvent.SessionEnded;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where other people are signed in, for admins (requirement D11). The account module ends all at once. */
@Service
@NameOnRecord("SessionAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class SessionAdministration {

    private final SessionStore store;
    private final SessionSettings settings;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionAdministration(
            SessionStore store,
            SessionSettings settings,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the open sessions of an account, the last used first; none if there is no such account. */
    public List<SessionSummary> list(AccountId account) {
        return store.validity(account, null)
                .map(validity -> store.openOf(account, settings.of(validity.role()), clock.instant()))
                .orElseGet(List::of);
    }

    /**
     * Ends one session of an account: its open pages say so at once, and its next request is refused.
     *
     * @param reason 1 to 500 characters; the account's owner reads it
     * @throws SessionRefusedException ({@code account.session-unknown}) if the account has none such, or it is over
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNTS)
    @Transactional
    public void end(AccountId account, SessionId session, String reason) {
        String why = Reason.of(reason).value();
        Instant at = clock.instant();
        if (!store.end(account, session, SessionEndCause.BY_STAFF, at)) {
            throw SessionRefusedException.unknown();
        }
        events.publishEvent(new SessionEnded(account, at, currentActor.require(), session, why));
    }
}
