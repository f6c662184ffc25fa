package com.rotki.portal.shell;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions that nobody has signed in to. Anybody can have as many as they like, so they end early, and there is a bound
 * on their number: one more ends the oldest of the address that has the most. A page that is open in a browser keeps its
 * session by itself ({@link EntryPageCare}), so that nobody who takes their time over a form loses it.
 */
@Component
class AnonymousSessions implements HttpSessionListener, HttpSessionAttributeListener {

    /** Longer than the interval of the pages' heartbeat, which browsers delay by up to a minute in the background. */
    static final Duration IDLE = Duration.ofMinutes(7);

    private static final Logger LOG = LoggerFactory.getLogger(AnonymousSessions.class);
    private static final String WHO = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final int SECONDS_OF_MINUTE = 60;

    private final HeldByAddress<HttpSession> open;

    AnonymousSessions(AnonymousBound bound) {
        open = new HeldByAddress<>(bound::most);
    }

    /** Returns whether nobody has signed in to {@code session}, be it with a password only. */
    static boolean isAnonymous(HttpSession session) {
        return session.getAttribute(WHO) == null;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        HttpSession excess = open.add(session);
        if (excess != null) {
            end(excess);
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    /** After the sign-in the session lasts as long as any other. */
    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        HttpSession session = event.getSession();
        if (WHO.equals(event.getName()) && open.remove(session)) {
            session.setMaxInactiveInterval(session.getServletContext().getSessionTimeout() * SECONDS_OF_MINUTE);
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException overAlready) {
            LOG.debug("A session that had to go is over already", overAlready);
        }
    }
}
