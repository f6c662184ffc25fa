package com.rotki.portal.support;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The code by which an owner lets the support in (requirement E3). */
class VisitCodeTest extends OwnerAndAgentTest {

    @Test
    void aCodeWorksOnce() {
        String code = test.codeOf(owner);
        requests.withCode(owner, TestVisits.REASON, code);

        assertThatThrownBy(() -> requests.withCode(owner, TestVisits.REASON, code))
                .is(refused(VisitRequestRefusedException.WRONG_CODE));
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
                .is(refused(VisitRequestRefusedException.WRONG_CODE));
    }

    @Test
    void aCodeEndsAfterTenMinutes() {
        String code = test.codeOf(owner);
        clock.advance(Duration.ofMinutes(10));

        assertThatThrownBy(() -> requests.withCode(owner, TestVisits.REASON, code))
                .is(refused(VisitRequestRefusedException.WRONG_CODE));
    }

    @Test
    void fiveWrongTriesKillTheCode() {
        String code = test.codeOf(owner);
        String wrong = "00000000".equals(code) ? "00000001" : "00000000";
        IntStream.range(0, 5)
                .forEach(tried -> assertThatThrownBy(() -> requests.withCode(owner, TestVisits.REASON, wrong))
                        .is(refused(VisitRequestRefusedException.WRONG_CODE)));

        assertThatThrownBy(() -> requests.withCode(owner, TestVisits.REASON, code))
                .is(refused(VisitRequestRefusedException.WRONG_CODE));
        assertThat(test.asOwner(owner, access::codeValidUntil)).isEmpty();
    }

    @Test
    void howTheCodeArrivesMakesNoDifference() {
        String code = test.codeOf(owner);
        StringBuilder pasted = new StringBuilder("\u00a0");
        code.chars()
                .forEach(digit -> pasted.append((char) ('\uff10' + digit - '0')).append('\u2009'));

        assertThat(requests.withCode(owner, TestVisits.REASON, pasted.toString()))
                .isNotNull();
    }

    @Test
    void aNewCodeReplacesTheOldOneAndIsKeptAsAHashOnly() {
        String first = test.codeOf(owner);
        String second = test.codeOf(owner);

        assertThatThrownBy(() -> requests.withCode(owner, TestVisits.REASON, first))
                .is(refused(VisitRequestRefusedException.WRONG_CODE));
        assertThat(jdbc.sql("select code_hash from support_code where account_id = :id")
                        .param("id", owner.value())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(second);
    }

    @Test
    void staffAccountsCannotBeVisited() {
        for (AccountId target :
                new AccountId[] {agent, accounts.account(Role.SUPPORT), accounts.account(Role.ADMIN), AccountId.newId()
                }) {
            assertThatThrownBy(() -> requests.withCode(target, TestVisits.REASON, "12345678"))
                    .is(refused(VisitRefusedException.NOT_VISITABLE));
            assertThatThrownBy(() -> requests.withoutCode(target, TestVisits.REASON))
                    .is(refused(VisitRefusedException.NOT_VISITABLE));
        }
    }

    @Test
    void aReasonAndATicketAreRequired() {
        assertThatThrownBy(() -> new VisitReason(" \u0000\n", "T-1"))
                .is(refused(VisitRequestRefusedException.INVALID_REASON));
        assertThatThrownBy(() -> new VisitReason("x".repeat(501), "T-1"))
                .is(refused(VisitRequestRefusedException.INVALID_REASON));
        assertThatThrownBy(() -> new VisitReason("why", "\u202e"))
                .is(refused(VisitRequestRefusedException.INVALID_TICKET));
        assertThat(new VisitReason("one\r\ntwo", " T-1 ")).isEqualTo(new VisitReason("one two", "T-1"));
    }
}
