package com.rotki.portal.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * A sign-in form that a browser posts twice: by a double click, or by a password manager and by hand. The browser drops the
 * answer to the first post and shows only that to the second, which still has the token, and often the cookie, from before
 * the first one succeeded. Both stay good for a repetition for a minute, and for nothing else.
 */
@Component
final class RepeatedSignIn {

    static final Duration REPEATABLE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final String ATTRIBUTE = Done.class.getName();

    private final Map<String, Earlier> byOldSession = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Earlier> eldest) {
            return size() > MOST;
        }
    };

    private final Clock clock;

    RepeatedSignIn(Clock clock) {
        this.clock = clock;
    }

    /** Remembers a sign-in that has just succeeded and leads to {@code target}. */
    void succeeded(HttpServletRequest request, Authentication signedIn, String target) {
        String token = token(request);
        HttpSession session = request.getSession(false);
        if (token == null || session == null) {
            return;
        }
        Done done = new Done(token, signedIn.getName(), target, clock.instant());
        session.setAttribute(ATTRIBUTE, done);
        before(request).ifPresent(before -> remember(before, new Earlier(done, new WeakReference<>(session))));
    }

    /**
     * Returns whether a page of ours posts the sign-in form once more, from a session that ended with the first post: its
     * token was checked then. The password is checked anew.
     */
    boolean isFromTheSamePage(HttpServletRequest request) {
        return isSignIn(request)
                && !request.isRequestedSessionIdValid()
                && earlier(request).isPresent();
    }

    /** Returns where the first post led, if the one that came now is its repetition by the same person. */
    Optional<String> target(HttpServletRequest request, @Nullable String name) {
        return done(request).filter(done -> done.name().equalsIgnoreCase(name)).map(Done::target);
    }

    /** Ends the session of the first post, whose cookie the browser never took; it is the same person's. */
    void endTheFirst(HttpServletRequest request, Authentication signedIn) {
        earlier(request)
                .filter(first -> first.done().name().equals(signedIn.getName()))
                .map(first -> first.session().get())
                .filter(first -> !first.equals(request.getSession(false)))
                .ifPresent(RepeatedSignIn::invalidate);
    }

    static boolean isSignIn(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && SecurityConfiguration.SIGN_IN.equals(request.getServletPath());
    }

    private Optional<Done> done(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<Done> own = session != null && session.getAttribute(ATTRIBUTE) instanceof Done done
                ? Optional.of(done)
                : Optional.empty();
        return own.or(() -> earlier(request).map(Earlier::done)).filter(done -> repeats(done, request));
    }

    private Optional<Earlier> earlier(HttpServletRequest request) {
        synchronized (byOldSession) {
            return before(request).map(byOldSession::get).filter(first -> repeats(first.done(), request));
        }
    }

    /** Returns the id that the browser sent: the container forgets it when it gives the session another one. */
    private static Optional<String> before(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(
                request, request.getServletContext().getSessionCookieConfig().getName());
        return Optional.ofNullable(cookie).map(Cookie::getValue);
    }

    private void remember(String session, Earlier first) {
        synchronized (byOldSession) {
            byOldSession.values().removeIf(past -> isPast(past.done()));
            byOldSession.put(session, first);
        }
    }

    private boolean repeats(Done done, HttpServletRequest request) {
        return done.token().equals(token(request)) && !isPast(done);
    }

    private boolean isPast(Done done) {
        return done.at().plus(REPEATABLE).isBefore(clock.instant());
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException overAlready) {
            // it ended by itself meanwhile
        }
    }

    private static @Nullable String token(HttpServletRequest request) {
        return request.getParameter("_csrf");
    }

    /** A sign-in that succeeded: the token that its form had, who signed in, where it led, when. */
    private record Done(String token, String name, String target, Instant at) implements Serializable {}

    private record Earlier(Done done, WeakReference<HttpSession> session) {}
}
