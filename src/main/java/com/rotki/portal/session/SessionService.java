package com.rotki.portal.session;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn;
import com.rotki.portal.session.SessionLimits.SessionTimeLeft;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The browsers in which somebody is signed in to the current account (requirement D11). To end one needs a recent proof
 * of identity: else whoever finds an open page could lock its owner out.
 */
@Service
@NameOnRecord("SessionService")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class SessionService {

    private final SignedInSessions sessions;
    private final SessionSettings settings;
    private final RecentSignIn recentSignIn;
    private final CurrentActor currentActor;

    SessionService(
            SignedInSessions sessions, SessionSettings settings, RecentSignIn recentSignIn, CurrentActor currentActor) {
        this.sessions = sessions;
        this.settings = settings;
        this.recentSignIn = recentSignIn;
        this.currentActor = currentActor;
    }

    /** Returns the open sessions, the last used first. {@link CurrentSession} tells which one is asking. */
    public List<SessionSummary> list() {
        Actor actor = currentActor.require();
        return sessions.open(actor.account(), actor.role());
    }

    /** Returns how long sessions of the current account last. */
    public SessionLimits limits() {
        return settings.of(currentActor.require().role());
    }

    /** Returns how long the session that asks still lasts; empty if it is in no list. */
    public Optional<SessionTimeLeft> timeLeft() {
        return sessions.timeLeft(currentActor.require().person());
    }

    /**
     * Ends one session: its open pages say so at once, and its next request is refused.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws SessionRefusedException ({@code account.session-unknown}) if the account has none such, or it is over
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void end(SessionId session) {
        recentSignIn.require();
        Actor actor = currentActor.require();
        sessions.end(actor.account(), session, actor, null);
    }

    /**
     * Ends all sessions but the one that asks. Calling twice is safe.
     *
     * @return how many were open
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public int endOthers() {
        recentSignIn.require();
        return sessions.endOthers(currentActor.require());
    }
}
