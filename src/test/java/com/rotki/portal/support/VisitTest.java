package com.rotki.portal.support;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.support.VisitSummary.VisitState;
import com.rotki.portal.support.VisitSummary.VisitWay;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit from its beginning to its end (requirements E3 and E4). */
class VisitTest extends OwnerAndAgentTest {

    @Autowired
    private VisitService visits;

    @Autowired
    private VisitGuard guard;

    @Test
    void ownersCodeStartsAVisit() {
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
    void theVisitIsTheAgentsWhoHadTheCode() {
        VisitId visit = requests.withCode(owner, TestVisits.REASON, test.codeOf(owner));
        test.signInAgent();

        assertThatThrownBy(() -> visits.begin(visit)).is(refused(VisitRefusedException.OVER));
    }

    @Test
    void visitContinuesAfterALostSessionWithoutMoreTime() {
        VisitId visit = test.begin(owner);
        clock.advance(Duration.ofMinutes(10));

        visits.begin(visit);

        assertThat(visits.find(visit).endsAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(test.logged(owner, "VisitStarted")).isOne();
    }

    @Test
    void visitBeginsInTimeAndOnlyOnce() {
        VisitId late = requests.withCode(owner, TestVisits.REASON, test.codeOf(owner));
        clock.advance(Duration.ofMinutes(15));
        VisitId visit = test.begin(owner);
        visits.leave(visit);

        assertThatThrownBy(() -> visits.begin(visit)).is(refused(VisitRefusedException.OVER));
        assertThatThrownBy(() -> visits.begin(late)).is(refused(VisitRefusedException.OVER));
        assertThatThrownBy(() -> visits.begin(new VisitId(UUID.randomUUID()))).is(refused(VisitRefusedException.OVER));
    }

    @Test
    void visitEndsAfterTwentyMinutesWithoutARequest() {
        VisitId visit = test.begin(owner);
        clock.advance(Duration.ofMinutes(20));
        guard.sweep();

        assertThat(visits.find(visit).end()).isEqualTo(VisitEnd.TIME_UP);
        assertThat(guard.check(visit)).contains(VisitEnd.TIME_UP);
        assertThat(test.logged(owner, "VisitEnded")).isOne();
    }

    @Test
    void visitIsExtendedOnceByTwentyMinutes() {
        VisitId visit = test.begin(owner);
        visits.extend(visit);
        clock.advance(Duration.ofMinutes(39));

        assertThat(guard.check(visit)).isEmpty();
        assertThatThrownBy(() -> visits.extend(visit)).is(refused(VisitRefusedException.EXTENDED_ALREADY));
        clock.advance(Duration.ofMinutes(1));
        assertThat(guard.check(visit)).contains(VisitEnd.TIME_UP);
    }

    @Test
    void ownerEndsTheVisit() {
        VisitId visit = test.begin(owner);
        test.asOwner(owner, () -> {
            access.end(visit);
            return visit;
        });

        assertThat(guard.check(visit)).contains(VisitEnd.OWNER);
        assertThatThrownBy(() -> visits.extend(visit)).is(refused(VisitRefusedException.OVER));
        assertThatThrownBy(() -> visits.pageViewed(visit, "devices")).is(refused(VisitRefusedException.OVER));
    }

    @Test
    void otherOwnerCannotEndTheVisit() {
        VisitId visit = test.begin(owner);
        AccountId other = accounts.subscriber("basic");

        assertThatThrownBy(() -> test.asOwner(other, () -> {
                    access.end(visit);
                    return visit;
                }))
                .is(refused(VisitRefusedException.OVER));
        assertThat(guard.check(visit)).isEmpty();
    }

    @Test
    void visitEndsWhenTheAgentLosesTheRole() {
        VisitId visit = test.begin(owner);
        change(agent, Role.SUBSCRIBER);

        assertThat(guard.check(visit)).contains(VisitEnd.ROLE_GONE);
    }

    @Test
    void visitEndsWhenTheSubscriberBecomesStaff() {
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

    private void change(AccountId account, Role role) {
        jdbc.sql("update account set role = :role where id = :id")
                .param("role", role.name())
                .param("id", account.value())
                .update();
    }
}
