package com.rotki.portal.platform.security;

import com.rotki.portal.platform.StoredMoment;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Guards what needs a fresh proof of identity (requirement A4): services ask it, so that no page can forget to. */
@Component
public class RecentSignIn {

    private final CurrentActor currentActor;
    private final RecentSignInSettings settings;
    private final Clock clock;

    RecentSignIn(CurrentActor currentActor, RecentSignInSettings settings, Clock clock) {
        this.currentActor = currentActor;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Does nothing if the current actor proved who they are within the last {@code portal.security.recent-sign-in}.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent}) otherwise
     */
    public void require() {
        Instant now = clock.instant();
        if (now.isAfter(until()) || StoredMoment.isAhead(currentActor.require().authenticatedAt(), now)) {
            throw new SignInNotRecentException();
        }
    }

    /** Returns until when the last proof of identity counts as fresh. */
    public Instant until() {
        return currentActor.require().authenticatedAt().plus(settings.recentSignIn());
    }
}
