package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Sessions that nobody has signed in to: how long they last, how many there are, what keeps them. */
class AnonymousSessionsTest {

    private static final int HALF_AN_HOUR = 1800;
    private static final int SEVEN_MINUTES = 420;

    private final AnonymousSessions sessions = new AnonymousSessions(new AnonymousBound() {
        @Override
        int most() {
            return 2;
        }
    });

    @Test
    void anonymousSessionsEndEarly() {
        MockHttpSession session = created();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(SEVEN_MINUTES);

        signIn(session);

        assertThat(session.getMaxInactiveInterval()).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void excessAnonymousSessionEndsTheOldest() {
        MockHttpSession first = created();
        MockHttpSession second = created();
        assertThat(first.isInvalid()).isFalse();

        MockHttpSession third = created();

        assertThat(first.isInvalid()).isTrue();
        assertThat(second.isInvalid()).isFalse();
        assertThat(third.isInvalid()).isFalse();
    }

    @Test
    void excessSessionEndsOneOfTheSameAddress() {
        MockHttpSession somebody = createdFrom("192.0.2.1");
        MockHttpSession ofFlood = createdFrom("198.51.100.7");

        for (int more = 0; more < 10; more++) {
            createdFrom("198.51.100.7");
        }

        assertThat(somebody.isInvalid()).isFalse();
        assertThat(ofFlood.isInvalid()).isTrue();
    }

    @Test
    void signedInSessionsAreNeverEndedForAnonymousOnes() {
        MockHttpSession signedIn = created();
        signIn(signedIn);

        for (int visitor = 0; visitor < 10; visitor++) {
            created();
        }

        assertThat(signedIn.isInvalid()).isFalse();
    }

    @Test
    void endedSessionsDoNotCount() {
        MockHttpSession first = created();
        MockHttpSession over = created();
        sessions.sessionDestroyed(new HttpSessionEvent(over));

        created();

        assertThat(first.isInvalid()).isFalse();
    }

    @Test
    void theBoundGrowsWithTheMemory() {
        assertThat(AnonymousBound.of(16L << 20)).isEqualTo(200);
        assertThat(AnonymousBound.of(1L << 30)).isEqualTo(1638);
        assertThat(AnonymousBound.of(1L << 40)).isEqualTo(10_000);
    }

    /** Somebody takes their time over the sign-up form. */
    @Test
    void aPageThatIsOpenInABrowserKeepsItsSession() {
        VaadinSession session = heartbeat(created(), "heartbeat");

        verify(session).setLastRequestTimestamp(anyLong());
    }

    /** Requirement D10: what a page does by itself is no activity. */
    @Test
    void openPageOfAnAccountDoesNotExtendItsSession() {
        MockHttpSession signedIn = created();
        signIn(signedIn);

        VaadinSession session = heartbeat(signedIn, "heartbeat");

        verify(session, never()).setLastRequestTimestamp(anyLong());
    }

    private static VaadinSession heartbeat(HttpSession of, String kind) {
        VaadinSession session = mock(VaadinSession.class);
        VaadinRequest request = mock(VaadinRequest.class);
        when(session.getSession()).thenReturn(new WrappedHttpSession(of));
        when(request.getParameter("v-r")).thenReturn(kind);
        new EntryPageCare.KeepAlive().requestEnd(request, mock(VaadinResponse.class), session);
        return session;
    }

    private MockHttpSession createdFrom(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return created();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private MockHttpSession created() {
        var context = new MockServletContext();
        context.setSessionTimeout(HALF_AN_HOUR / 60);
        var session = new MockHttpSession(context);
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private void signIn(MockHttpSession session) {
        String name = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
        session.setAttribute(name, "somebody");
        sessions.attributeAdded(new HttpSessionBindingEvent(session, name, "somebody"));
    }
}
