package com.rotki.portal.session;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** One's own sessions: seen and ended (requirement D11). */
@DatabaseTest
class SessionServiceTest {

    private static final RequestOrigin LAPTOP = new RequestOrigin("203.0.113.7", "Firefox on a laptop", null, null);
    private static final RequestOrigin PHONE = new RequestOrigin("198.51.100.4", null, null, null);

    @Autowired
    private SessionService service;

    @Autowired
    private SessionStore store;

    @Autowired
    private SessionClosing closing;

    @Autowired
    private SignedInSessions sessions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();
    private SessionId here = SessionId.newId();
    private SessionId phone = SessionId.newId();

    @BeforeEach
    void signInTwice() {
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
        here = SessionId.newId();
        phone = SessionId.newId();
        store.open(owner, phone, Set.of(), PHONE, clock.instant());
        clock.advance(Duration.ofMinutes(5));
        store.open(owner, here, Set.of("FACTOR_PASSWORD", "FACTOR_TOTP"), LAPTOP, clock.instant());
        request().getRequest().getSession().setAttribute(CurrentSession.ATTRIBUTE, here);
    }

    @AfterEach
    void leave() {
        request().getRequest().getSession().invalidate();
    }

    @Test
    void sessionsAreListedLastUsedFirst() {
        assertThat(service.list())
                .containsExactly(
                        new SessionSummary(
                                here,
                                clock.instant(),
                                clock.instant(),
                                Set.of("FACTOR_PASSWORD", "FACTOR_TOTP"),
                                "Firefox on a laptop",
                                "203.0.113.7"),
                        new SessionSummary(phone, TestClock.START, TestClock.START, Set.of(), null, "198.51.100.4"));
    }

    @Test
    void endedSessionLeavesTheListAndIsRecorded() {
        service.end(phone);

        assertThat(service.list()).extracting(SessionSummary::id).containsExactly(here);
        assertThat(recorded("SessionEnded")).isEqualTo(1);
        assertThatThrownBy(() -> service.end(phone)).is(refused(SessionRefusedException.UNKNOWN));
    }

    /** Requirement D12: what is offered after a change of the password or of a factor. */
    @Test
    void endingOthersKeepsTheCurrentSession() {
        assertThat(service.endOthers()).isEqualTo(1);

        assertThat(service.list()).extracting(SessionSummary::id).containsExactly(here);
        assertThat(recorded("OtherSessionsEnded")).isEqualTo(1);
        assertThat(service.endOthers()).isZero();
        assertThat(recorded("OtherSessionsEnded")).isEqualTo(1);
    }

    @Test
    void endingOthersAlsoEndsSessionsWithoutAPage() {
        var signedInBefore = actor();
        service.endOthers();
        clock.advance(Duration.ofSeconds(1));

        assertThat(judge(signedInBefore)).isEqualTo(SessionValidity.Verdict.ENDED);
        assertThat(judge(signedInBefore.confirmedAt(clock.instant()))).isEqualTo(SessionValidity.Verdict.NEW);
    }

    @Test
    void sessionEndSetByAClockAheadSparesLaterSignIns() {
        var signedInBefore = actor();
        clock.advance(Duration.ofDays(2));
        accounts.signIn(owner);
        service.endOthers();
        var signedInAhead = actor();
        clock.reset();
        clock.advance(Duration.ofMinutes(10));

        var signedInAfter = actor();
        transaction.executeWithoutResult(status -> sessions.disbelieveEndsAhead(signedInAfter));

        assertThat(judge(signedInAfter)).isEqualTo(SessionValidity.Verdict.NEW);
        assertThat(judge(signedInBefore)).isEqualTo(SessionValidity.Verdict.ENDED);
        assertThat(judge(signedInAhead)).isEqualTo(SessionValidity.Verdict.TIME_UP);
        assertThat(service.list()).extracting(SessionSummary::id).containsExactly(here);
    }

    @Test
    void idleSessionLeavesTheList() {
        clock.advance(Duration.ofMinutes(26));

        assertThat(service.list()).extracting(SessionSummary::id).containsExactly(here);
    }

    /** An agent's visit carries none of the factors that the agent gave: they stay as they are. */
    @Test
    void activityUpdatesLastUseAndKeepsFactors() {
        clock.advance(Duration.ofMinutes(2));

        store.active(here, Set.of(), PHONE, clock.instant());

        assertThat(service.list().getFirst())
                .isEqualTo(new SessionSummary(
                        here,
                        TestClock.START.plus(Duration.ofMinutes(5)),
                        clock.instant(),
                        Set.of("FACTOR_PASSWORD", "FACTOR_TOTP"),
                        null,
                        "198.51.100.4"));
    }

    @Test
    void sessionsEndWhenThePortalStops() {
        closing.opened(phone);

        closing.portalStops();

        assertThat(service.list()).extracting(SessionSummary::id).containsExactly(here);
    }

    @Test
    void sessionOfAnotherAccountCannotBeEnded() {
        accounts.signIn(accounts.subscriber("basic"));

        assertThat(service.list()).isEmpty();
        assertThatThrownBy(() -> service.end(here)).is(refused(SessionRefusedException.UNKNOWN));
        assertThat(service.endOthers()).isZero();
        accounts.signIn(owner);
        assertThat(service.list()).hasSize(2);
    }

    /** Requirement A4: an open page that somebody finds must not be enough to lock its owner out. */
    @Test
    void endingASessionNeedsARecentProofOfIdentity() {
        clock.advance(Duration.ofMinutes(16));

        assertThatThrownBy(() -> service.end(phone)).isInstanceOf(SignInNotRecentException.class);
        assertThatThrownBy(() -> service.endOthers()).isInstanceOf(SignInNotRecentException.class);
        assertThat(service.list()).hasSize(2);
    }

    @Test
    void visitingSupportSeesButCannotEndSessions() {
        accounts.signIn(owner, Role.SUBSCRIBER, Actor.Kind.STAFF, Permissions.OF_VISITOR, clock.instant());

        assertThat(service.list()).hasSize(2);
        assertThatThrownBy(() -> service.end(phone)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.endOthers()).isInstanceOf(AccessDeniedException.class);
    }

    private Actor actor() {
        return new Actor(owner, TestAccounts.email(owner), Actor.Kind.OWNER, Role.SUBSCRIBER, clock.instant());
    }

    private SessionValidity.Verdict judge(Actor actor) {
        var limits = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));
        return store.validity(owner, null).orElseThrow().judge(actor, false, limits, clock.instant());
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }

    private long recorded(String kind) {
        return jdbc.sql("select count(*) from activity_entry where account_id = :id and kind = :kind")
                .param("id", owner.value())
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
