package com.rotki.portal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way into a visit, and out of it (requirements E3 and E4). */
@DatabaseTest
class VisitTest {

    @Autowired
    private TestVisits test;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private VisitRequests requests;

    @Autowired
    private VisitService visits;

    @Autowired
    private SupportAccessService access;

    @Autowired
    private VisitGuard guard;

    @Autowired
    private VisitSweep sweep;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner;
    private AccountId agent;

    @BeforeEach
    void signInAgent() {
        clock.reset();
        owner = accounts.subscriber("basic");
        agent = test.signInAgent();
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void theOwnersCodeLeadsIn() {
        VisitId visit = test.begin(owner);

        assertThat(visits.find(visit)).satisfies(begun -> {
            assertThat(begun.state()).isEqualTo(VisitState.ACTIVE);
            assertThat(begun.way()).isEqualTo(VisitWay.CODE);
            assertThat(begun.reason()).isEqualTo(TestVisits.REASON);
            assertThat(begun.endsAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(20)));
        });
        assertThat(guard.check(visit)).isEmpty();
        assertThat(test.logged(owner, "VisitStarted")).isOne();
    }

    @Test
    void aCodeWorksOnce() {
        String code = test.codeOf(owner);
        requests.withCode(owner, TestVisits.REASON, code);

        assertThatThrownBy(() -> requests.withCode(owner, TestVisits.REASON, code))
                .isInstanceOf(WrongSupportCodeException.class);
    }

    @Test
    void aCodeMayBeTypedAsItIsShown() {
        String code = test.codeOf(owner);

        requests.withCode(owner, TestVisits.REASON, code.substring(0, 4) + " " + code.substring(4));

        assertThat(requests.mine()).hasSize(1);
    }

    @Test
    void aCodeIsOfOneAccountOnly() {
        String code = test.codeOf(owner);
        AccountId other = accounts.subscriber("basic");

        assertThatThrownBy(() -> requests.withCode(other, TestVisits.REASON, code))
                .isInstanceOf(WrongSupportCodeException.class);
    }

    @Test
    void aCodeEndsAfterTenMinutes() {
        String code = test.codeOf(owner);
        clock.advance(Duration.ofMinutes(10));

        assertThatThrownBy(() -> requests.withCode(owner, TestVisits.REASON, code))
                .isInstanceOf(WrongSupportCodeException.class);
    }

    @Test
    void fiveWrongTriesKillTheCode() {
        String code = test.codeOf(owner);
        String wrong = "00000000".equals(code) ? "00000001" : "00000000";
        IntStream.range(0, 5)
                .forEach(tried -> assertThatThrownBy(() -> requests.withCode(owner, TestVisits.REASON, wrong))
                        .isInstanceOf(WrongSupportCodeException.class));

        assertThatThrownBy(() -> requests.withCode(owner, TestVisits.REASON, code))
                .isInstanceOf(WrongSupportCodeException.class);
        assertThat(test.asOwner(owner, access::codeValidUntil)).isEmpty();
    }

    @Test
    void aNewCodeReplacesTheOldOneAndIsKeptAsAHashOnly() {
        String first = test.codeOf(owner);
        String second = test.codeOf(owner);

        assertThatThrownBy(() -> requests.withCode(owner, TestVisits.REASON, first))
                .isInstanceOf(WrongSupportCodeException.class);
        assertThat(jdbc.sql("select code_hash from support_code where account_id = :id")
                        .param("id", owner.value())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(second);
    }

    @Test
    void theVisitIsTheAgentsWhoHadTheCode() {
        VisitId visit = requests.withCode(owner, TestVisits.REASON, test.codeOf(owner));
        test.signInAgent();

        assertThatThrownBy(() -> visits.begin(visit)).isInstanceOf(VisitOverException.class);
    }

    @Test
    void whoLostTheSessionGoesOnButNotForLonger() {
        VisitId visit = test.begin(owner);
        clock.advance(Duration.ofMinutes(10));

        visits.begin(visit);

        assertThat(visits.find(visit).endsAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(test.logged(owner, "VisitStarted")).isOne();
    }

    @Test
    void itBeginsInTimeAndNotAgain() {
        VisitId late = requests.withCode(owner, TestVisits.REASON, test.codeOf(owner));
        clock.advance(Duration.ofMinutes(15));
        VisitId visit = test.begin(owner);
        visits.leave(visit);

        assertThatThrownBy(() -> visits.begin(visit)).isInstanceOf(VisitOverException.class);
        assertThatThrownBy(() -> visits.begin(late)).isInstanceOf(VisitOverException.class);
        assertThatThrownBy(() -> visits.begin(new VisitId(UUID.randomUUID()))).isInstanceOf(VisitOverException.class);
    }

    @Test
    void itEndsAfterTwentyMinutesAlsoIfNobodyAsksForAPage() {
        VisitId visit = test.begin(owner);
        clock.advance(Duration.ofMinutes(20));
        sweep.run();

        assertThat(visits.find(visit).end()).isEqualTo(VisitEnd.TIME_UP);
        assertThat(guard.check(visit)).contains(VisitEnd.TIME_UP);
        assertThat(test.logged(owner, "VisitEnded")).isOne();
    }

    @Test
    void itIsExtendedOnceByTwentyMinutes() {
        VisitId visit = test.begin(owner);
        visits.extend(visit);
        clock.advance(Duration.ofMinutes(39));

        assertThat(guard.check(visit)).isEmpty();
        assertThatThrownBy(() -> visits.extend(visit)).isInstanceOf(VisitExtendedAlreadyException.class);
        clock.advance(Duration.ofMinutes(1));
        assertThat(guard.check(visit)).contains(VisitEnd.TIME_UP);
    }

    @Test
    void itEndsWhenTheOwnerSaysSo() {
        VisitId visit = test.begin(owner);
        test.asOwner(owner, () -> {
            access.end(visit);
            return visit;
        });

        assertThat(guard.check(visit)).contains(VisitEnd.OWNER);
        assertThatThrownBy(() -> visits.extend(visit)).isInstanceOf(VisitOverException.class);
        assertThatThrownBy(() -> visits.pageViewed(visit, "devices")).isInstanceOf(VisitOverException.class);
    }

    @Test
    void nobodyElsesOwnerCanEndIt() {
        VisitId visit = test.begin(owner);
        AccountId other = accounts.subscriber("basic");

        assertThatThrownBy(() -> test.asOwner(other, () -> {
                    access.end(visit);
                    return visit;
                }))
                .isInstanceOf(VisitOverException.class);
        assertThat(guard.check(visit)).isEmpty();
    }

    @Test
    void itEndsWhenTheAgentsRoleGoes() {
        VisitId visit = test.begin(owner);
        change(agent, Role.SUBSCRIBER);

        assertThat(guard.check(visit)).contains(VisitEnd.ROLE_GONE);
    }

    @Test
    void itEndsWhenTheSubscriberBecomesStaff() {
        VisitId visit = test.begin(owner);
        change(owner, Role.ADMIN);

        assertThat(guard.check(visit)).contains(VisitEnd.ACCOUNT_CHANGED);
    }

    @Test
    void anotherVisitEndsTheFirst() {
        VisitId first = test.begin(owner);
        VisitId second = test.begin(accounts.subscriber("basic"));

        assertThat(guard.check(first)).contains(VisitEnd.REPLACED);
        assertThat(guard.check(second)).isEmpty();
    }

    @Test
    void staffAndTheAgentThemselvesAreNoTargets() {
        for (AccountId target :
                new AccountId[] {agent, accounts.account(Role.SUPPORT), accounts.account(Role.ADMIN), AccountId.newId()
                }) {
            assertThatThrownBy(() -> requests.withCode(target, TestVisits.REASON, "12345678"))
                    .isInstanceOf(NotVisitableException.class);
            assertThatThrownBy(() -> requests.withoutCode(target, TestVisits.REASON))
                    .isInstanceOf(NotVisitableException.class);
        }
    }

    @Test
    void aReasonAndATicketAreRequired() {
        assertThatThrownBy(() -> new VisitReason(" \u0000\n", "T-1")).isInstanceOf(InvalidVisitReasonException.class);
        assertThatThrownBy(() -> new VisitReason("x".repeat(501), "T-1"))
                .isInstanceOf(InvalidVisitReasonException.class);
        assertThatThrownBy(() -> new VisitReason("why", "\u202e")).isInstanceOf(InvalidTicketException.class);
        assertThat(new VisitReason("one\r\ntwo", " T-1 ")).isEqualTo(new VisitReason("one two", "T-1"));
    }

    private void change(AccountId account, Role role) {
        jdbc.sql("update account set role = :role where id = :id")
                .param("role", role.name())
                .param("id", account.value())
                .update();
    }
}
