package com.rotki.portal.session;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where other people are signed in, for admins (requirement D11). {@code AccountAdministration} ends all sessions at
 * once.
 */
@Service
@NameOnRecord("SessionAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class SessionAdministration {

    private final SessionStore store;
    private final SignedInSessions sessions;
    private final CurrentActor currentActor;

    SessionAdministration(SessionStore store, SignedInSessions sessions, CurrentActor currentActor) {
        this.store = store;
        this.sessions = sessions;
        this.currentActor = currentActor;
    }

    /** Returns the open sessions of an account, the last used first; none if there is no such account. */
    public List<SessionSummary> list(AccountId account) {
        return store.validity(account, null)
                .map(validity -> sessions.open(account, validity.role()))
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
        sessions.end(account, session, currentActor.require(), why);
    }
}
