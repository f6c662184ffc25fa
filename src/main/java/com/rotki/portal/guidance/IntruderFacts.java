package com.rotki.portal.guidance;

import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.session.CurrentSession;
import com.rotki.portal.session.SessionId;
import com.rotki.portal.session.SessionService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads how far the steps after a foreign sign-in are. The staff have no credentials, and the same steps without them.
 */
@Service
@NameOnRecord("IntruderFacts")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class IntruderFacts {

    private final CredentialService credentials;
    private final SessionService sessions;
    private final CurrentSession currentSession;
    private final CurrentActor currentActor;

    IntruderFacts(
            CredentialService credentials,
            SessionService sessions,
            CurrentSession currentSession,
            CurrentActor currentActor) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.currentSession = currentSession;
        this.currentActor = currentActor;
    }

    /** Returns the session that asks, for later questions from outside of its requests; null if it is in no list. */
    public @Nullable SessionId asking() {
        return currentSession.id().orElse(null);
    }

    /**
     * Returns the state as it is now.
     *
     * @param asking the session that goes on
     * @param passwordChanged whether the person changed it on the way
     */
    public IntruderState gather(@Nullable SessionId asking, boolean passwordChanged) {
        long others = sessions.list().stream()
                .filter(session -> !session.id().equals(asking))
                .count();
        Optional<CredentialsOverview> current = mayHaveCredentials() ? credentials.overview() : Optional.empty();
        return new IntruderState(
                Math.toIntExact(others),
                passwordChanged,
                current.isPresent(),
                current.map(CredentialsOverview::frozenAt).orElse(null));
    }

    private boolean mayHaveCredentials() {
        Actor actor = currentActor.require();
        return actor.isVisiting() || actor.role() == Role.SUBSCRIBER;
    }
}
