package com.rotki.portal.platform.security;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import com.rotki.portal.platform.StoredMoment;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Guards what needs a fresh proof of identity (requirement A4): services ask it, so that no page can forget to. A proof
 * counts for a short while; each act that needed it extends that, up to a longer while after the proof itself.
 */
@Component
public class RecentSignIn {

    private static final String LAST_USE = LastUse.class.getName();

    private final CurrentActor currentActor;
    private final RecentSignInSettings settings;
    private final Clock clock;

    RecentSignIn(CurrentActor currentActor, RecentSignInSettings settings, Clock clock) {
        this.currentActor = currentActor;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Does nothing but to remember this act if the current actor's proof of identity still counts.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent}) otherwise
     */
    public void require() {
        check();
        var use = new LastUse(provedAt(), clock.instant());
        session().ifPresent(session -> session.setAttribute(LAST_USE, use));
    }

    /**
     * Does the same for what only asks: the proof counts no longer for it.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     */
    public void check() {
        Instant now = clock.instant();
        if (now.isAfter(until()) || StoredMoment.isAhead(provedAt(), now)) {
            throw new SignInNotRecentException();
        }
    }

    /** Returns until when the last proof of identity counts as fresh if no act extends that. */
    public Instant until() {
        Instant proved = provedAt();
        Instant used = session()
                .map(session -> (LastUse) session.getAttribute(LAST_USE))
                .filter(use -> use.proof().equals(proved))
                .map(LastUse::at)
                .orElse(proved);
        return earlier(used.plus(settings.recentSignIn()), atMostUntil());
    }

    /** Returns until when the last proof of identity can count, however often it is needed. */
    public Instant atMostUntil() {
        return provedAt().plus(settings.recentSignInAtMost());
    }

    /** Returns for how long a proof counts, and an act extends it. */
    public Duration counts() {
        return settings.recentSignIn();
    }

    /** Returns for how long a proof counts at most. */
    public Duration countsAtMost() {
        return settings.recentSignInAtMost();
    }

    private Instant provedAt() {
        return currentActor.require().authenticatedAt();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Outside of a browser's session nothing extends a proof. */
    private static Optional<HttpSession> session() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.ofNullable(attributes.getRequest().getSession(false))
                : Optional.empty();
    }

    /** The last act that needed the proof that was given at {@code proof}. */
    private record LastUse(Instant proof, Instant at) implements Serializable {}

    /** The last proof of identity is too long ago for this act. */
    public static final class SignInNotRecentException extends DomainException {

        /** The act asks for a newer proof. */
        public static final RefusalReason SIGN_IN_NOT_RECENT = RefusalReason.of("account.sign-in-not-recent");

        SignInNotRecentException() {
            super(SIGN_IN_NOT_RECENT);
        }
    }
}
