package com.rotki.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.session.KnownBrowsers;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts;
import com.rotki.portal.throttle.SignInAttempts.SignInAttempt;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A browser that the owner has used before stays open to them, whatever strangers do (requirement D4). */
@DatabaseTest
class KnownBrowsersTest {

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private KnownBrowsers browsers;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private AccountId owner = AccountId.newId();
    private MockHttpServletResponse response = new MockHttpServletResponse();
    private int network;

    @BeforeEach
    void makeAccount() {
        owner = accounts.account(Role.SUBSCRIBER);
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void knownBrowserSignsInDespiteAHundredWrongPasswordsElsewhere() {
        Cookie laptop = signInWith(null);
        for (int attempt = 0; attempt < 101; attempt++) {
            network = attempt % 12;
            refused(null, "wrong");
        }
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> attempt(null, TestAccounts.PASSWORD));

        signInWith(laptop);

        signInWith(null);
        assertThat(jdbc.sql("select count(*) from activity_entry where account_id = :id and kind = 'SignInClosed'")
                        .param("id", owner.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void signInResetsTheCountWithinOpenSessions() {
        AttemptTarget within = AttemptTarget.within(owner);
        for (int attempt = 0; attempt < 20; attempt++) {
            clock.advance(Duration.ofHours(1));
            attempts.begin(within);
        }
        clock.advance(Duration.ofHours(1));
        assertThat(attempts.begin(within).refusedForGood()).isTrue();

        signInWith(null);

        assertThat(attempts.begin(within)).isEqualTo(SignInAttempt.FREE);
    }

    @Test
    void browserCookieIsHttpOnlyAndRenewedAtEachSignIn() {
        Cookie first = signInWith(null);
        assertThat(response.getHeader("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=15552000")
                .doesNotContain("Domain");

        Cookie second = signInWith(first);

        assertThat(second.getValue()).isNotEqualTo(first.getValue()).hasSize(43);
        assertThat(known(first)).isFalse();
        assertThat(known(second)).isTrue();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void failedSignInSetsNoBrowserCookie() {
        refused(null, "wrong");
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(rows()).isZero();
    }

    @Test
    void browserIsKnownOnlyToAccountsThatSignedInThere() {
        Cookie cookie = signInWith(null);
        AccountId first = owner;
        owner = accounts.account(Role.SUBSCRIBER);
        assertThat(known(cookie)).isFalse();

        Cookie shared = signInWith(cookie);

        assertThat(known(shared)).isTrue();
        owner = first;
        assertThat(known(shared)).isTrue();
        assertThat(known(new Cookie("browser", "x".repeat(43)))).isFalse();
        assertThat(known(new Cookie("browser", "short"))).isFalse();
    }

    @Test
    void eleventhBrowserReplacesTheLeastRecentlyUsed() {
        List<Cookie> cookies = new ArrayList<>();
        for (int browser = 0; browser < KnownBrowsers.MOST + 1; browser++) {
            cookies.add(signInWith(null));
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(rows()).isEqualTo(KnownBrowsers.MOST);
        assertThat(known(cookies.getFirst())).isFalse();
        assertThat(known(cookies.getLast())).isTrue();
    }

    @Test
    void browserIsForgottenAfterHalfAYear() {
        Cookie cookie = signInWith(null);
        clock.advance(KnownBrowsers.REMEMBERED);
        assertThat(known(cookie)).isFalse();

        browsers.forgetUnused();
        clock.advance(Duration.ofSeconds(1));
        browsers.forgetUnused();
        assertThat(rows()).isZero();
    }

    @Test
    void endingTheOtherSessionsForgetsTheOtherBrowsers() {
        Cookie stolen = signInWith(null);
        Cookie own = signInWith(null);
        request(own);

        browsers.forgetOthers(owner);

        assertThat(known(own)).isTrue();
        assertThat(known(stolen)).isFalse();
        browsers.forget(owner);
        assertThat(known(own)).isFalse();
    }

    private Cookie signInWith(@Nullable Cookie cookie) {
        attempt(cookie, TestAccounts.PASSWORD);
        String header = Objects.requireNonNull(response.getHeader("Set-Cookie"));
        return new Cookie("browser", header.substring("browser=".length(), header.indexOf(';')));
    }

    private void refused(@Nullable Cookie cookie, String password) {
        assertThatExceptionOfType(org.springframework.security.core.AuthenticationException.class)
                .isThrownBy(() -> attempt(cookie, password))
                .isInstanceOfAny(BadCredentialsException.class, LockedException.class);
    }

    private void attempt(@Nullable Cookie cookie, String password) {
        request(cookie);
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(TestAccounts.email(owner), password));
    }

    @Test
    void signInCorrectsSessionEndsSetByAClockAhead() {
        jdbc.sql("update account set sessions_ended_at = :ahead, other_sessions_ended_at = :ahead where id = :id")
                .param("ahead", clock.instant().plus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC))
                .param("id", owner.value())
                .update();

        signInWith(null);

        assertThat(jdbc.sql("select count(*) from account where id = :id and sessions_ended_at < :now"
                                + " and other_sessions_ended_at < :now")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", owner.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private boolean known(Cookie cookie) {
        request(cookie);
        return browsers.current(owner).isPresent();
    }

    private void request(@Nullable Cookie cookie) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8:%x::%s".formatted(network, owner.value().hashCode() & 0xff));
        if (cookie != null) {
            request.setCookies(cookie);
        }
        response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
    }

    private int rows() {
        return jdbc.sql("select count(*) from known_browser where account_id = :id")
                .param("id", owner.value())
                .query(Integer.class)
                .single();
    }
}
