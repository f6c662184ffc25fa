package com.rotki.portal.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How long a proof of identity counts (requirement A4). */
class RecentSignInTest {

    private static final AccountId OWNER = AccountId.newId();

    private final TestClock clock = new TestClock();
    private final RecentSignIn recent = new RecentSignIn(
            new CurrentActor(SecurityContextHolder.getContextHolderStrategy()),
            new RecentSignInSettings(Duration.ofMinutes(5), Duration.ofMinutes(15)),
            clock);

    @BeforeEach
    void proveIdentityInABrowser() {
        var request = new MockHttpServletRequest();
        request.getSession(true);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        proveAt(clock.instant());
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aProofCountsForFiveMinutes() {
        clock.advance(Duration.ofMinutes(5));
        recent.check();

        clock.advance(Duration.ofSeconds(1));
        assertRefused();
    }

    @Test
    void eachActThatNeededItExtendsItToFifteenMinutesInAll() {
        Instant proved = clock.instant();
        for (int act = 0; act < 3; act++) {
            clock.advance(Duration.ofMinutes(4));
            recent.require();
        }

        assertThat(recent.until()).isEqualTo(proved.plus(Duration.ofMinutes(15)));
        clock.advance(Duration.ofMinutes(3));
        recent.require();
        clock.advance(Duration.ofSeconds(1));
        assertRefused();
    }

    @Test
    void askingDoesNotExtendTheProof() {
        clock.advance(Duration.ofMinutes(4));
        recent.check();

        clock.advance(Duration.ofMinutes(2));
        assertRefused();
    }

    @Test
    void aRefusedActExtendsNothing() {
        clock.advance(Duration.ofMinutes(6));
        assertRefused();
        assertRefused();
    }

    @Test
    void anActExtendsOnlyTheProofThatItNeeded() {
        recent.require();

        proveAt(clock.instant().minus(Duration.ofMinutes(6)));

        assertRefused();
    }

    @Test
    void outsideOfABrowserNothingIsExtended() {
        RequestContextHolder.resetRequestAttributes();
        clock.advance(Duration.ofMinutes(4));
        recent.require();

        clock.advance(Duration.ofMinutes(2));
        assertRefused();
    }

    @Test
    void aProofOfTheFutureIsNone() {
        proveAt(clock.instant().plus(Duration.ofDays(2)));
        assertRefused();

        proveAt(clock.instant().plus(Duration.ofSeconds(30)));
        assertThatCode(recent::require).doesNotThrowAnyException();
    }

    @Test
    void theDefaultIsFiveMinutesAndFifteenInAll() {
        new ApplicationContextRunner()
                .withUserConfiguration(Wiring.class)
                .run(started -> assertThat(started.getBean(RecentSignInSettings.class))
                        .isEqualTo(new RecentSignInSettings(Duration.ofMinutes(5), Duration.ofMinutes(15))));
    }

    @Test
    void lessInAllThanAtOnceStopsTheStart() {
        new ApplicationContextRunner()
                .withUserConfiguration(Wiring.class)
                .withPropertyValues("portal.security.recent-sign-in=20m")
                .run(failed -> assertThat(failed).getFailure().hasStackTraceContaining("recent-sign-in-at-most"));
    }

    private void proveAt(Instant at) {
        var actor = new Actor(OWNER, "ida@example.org", Actor.Kind.OWNER, Role.SUBSCRIBER, at);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignedInAs.owner(actor, Map.of(IdentityProof.PASSWORD, at)));
        SecurityContextHolder.setContext(context);
    }

    private void assertRefused() {
        assertThatExceptionOfType(SignInNotRecentException.class).isThrownBy(recent::require);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(RecentSignInSettings.class)
    static class Wiring {}
}
