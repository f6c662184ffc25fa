package com.rotki.portal.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestClock;
import com.rotki.portal.activity.Verification.Break;
import com.rotki.portal.activity.Verification.Cause;
import com.rotki.portal.platform.AccountId;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody changes the tables by hand, with every right and without the key. */
@DatabaseTest
class TamperedChainTest {

    private static final String COLUMNS = "occurred_at, kind, actor_kind, actor_name, actor_account, visit_id,"
            + " session_tag, source_address, user_agent, request_id, details";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ChainVerifier verifier;

    @Autowired
    private ActivityStore store;

    @Autowired
    private Tampering tampering;

    private final AccountId account = AccountId.newId();

    @BeforeEach
    void fiveEntries() {
        for (int number = 1; number <= 5; number++) {
            happens(number);
        }
        assertThat(verifier.verify(account)).isEqualTo(new Verification(5, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'Other'",
                "actor_kind = 'NOBODY'",
                "actor_name = 'somebody@example.org'",
                "actor_account = '00000000-0000-4000-8000-000000000001'",
                "visit_id = '00000000-0000-4000-8000-000000000001'",
                "session_tag = ''",
                "source_address = '203.0.113.9'",
                "user_agent = 'other'",
                "request_id = 'OTHER'",
                "details = 'not even JSON'",
                "hash = previous_hash",
                "previous_hash = hash"
            })
    void anEditedColumnIsFound(String edit) {
        tamper("update activity_entry set " + edit + " where account_id = ? and sequence = 3");

        assertBreak(2, new Break(3, timeOf(3), Cause.CHANGED));
    }

    @Test
    void anEditedTimeIsFound() {
        tamper("update activity_entry set occurred_at = occurred_at + interval '1' second"
                + " where account_id = ? and sequence = 3");

        assertBreak(2, new Break(3, timeOf(3).plusSeconds(1), Cause.CHANGED));
    }

    @Test
    void aRemovedEntryIsFound() {
        tamper("delete from activity_entry where account_id = ? and sequence = 3");

        assertBreak(2, new Break(3, null, Cause.MISSING));
    }

    @Test
    void aRemovedEntryIsFoundAlsoWhenTheRestMovesUp() {
        tamper("delete from activity_entry where account_id = ? and sequence = 3");
        tamper("update activity_entry set sequence = 3 where account_id = ? and sequence = 4");

        assertBreak(2, new Break(3, timeOf(4), Cause.CHANGED));
    }

    @Test
    void aRemovedEndIsFound() {
        tamper("delete from activity_entry where account_id = ? and sequence > 3");

        assertBreak(3, new Break(4, null, Cause.MISSING));
    }

    @Test
    void aRemovedEndIsFoundAlsoWhenTheHeadIsTurnedBack() {
        tamper("delete from activity_entry where account_id = ? and sequence > 3");
        turnHeadBackTo(3);

        assertBreak(3, new Break(3, null, Cause.END_UNPROVEN));
    }

    @Test
    void laterEntriesDoNotHideThatTheHeadWasTurnedBack() {
        tamper("delete from activity_entry where account_id = ? and sequence > 3");
        turnHeadBackTo(3);
        happens(4);
        happens(5);

        assertBreak(5, new Break(5, null, Cause.END_UNPROVEN));
    }

    @Test
    void aRemovedHeadIsFoundAndStaysFound() {
        tamper("delete from activity_chain where account_id = ?");
        assertBreak(5, new Break(5, null, Cause.END_UNPROVEN));

        happens(6);

        assertBreak(6, new Break(6, null, Cause.END_UNPROVEN));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0})
    void anEntryBeforeTheFirstIsFound(int sequence) {
        copyTo(sequence);

        assertBreak(0, new Break(sequence, timeOf(5), Cause.ADDED));
    }

    @Test
    void anEntryAfterTheLastIsFound() {
        copyTo(6);

        assertBreak(5, new Break(6, timeOf(5), Cause.CHANGED));
    }

    @Test
    void anEntryInTheWayDoesNotLockItsOwnerOut() {
        copyTo(6);

        happens(7);

        assertThat(store.after(account, 6, 1)).hasSize(1);
        assertBreak(5, new Break(6, timeOf(5), Cause.CHANGED));
    }

    @Test
    void anEntryOfAnotherAccountIsFound() {
        AccountId other = AccountId.newId();
        events.publishEvent(Happened.to(other, timeOf(1), Map.of("name", "1")));

        assertThat(tampering.with("delete from activity_entry where account_id = ? and sequence = 1", account.value()))
                .isOne();
        assertThat(tampering.with(
                        "update activity_entry set account_id = ? where account_id = ?",
                        account.value(),
                        other.value()))
                .isOne();

        assertBreak(0, new Break(1, timeOf(1), Cause.CHANGED));
        assertThat(verifier.verify(other)).isEqualTo(new Verification(0, new Break(1, null, Cause.MISSING)));
    }

    private void happens(int number) {
        events.publishEvent(Happened.to(account, timeOf(number), Map.of("name", String.valueOf(number))));
    }

    private static Instant timeOf(int number) {
        return TestClock.START.plusSeconds(number);
    }

    private void tamper(String sql) {
        assertThat(tampering.with(sql, account.value())).isPositive();
    }

    private void turnHeadBackTo(long sequence) {
        String hash = store.after(account, sequence - 1, 1).getFirst().hash();
        assertThat(tampering.with(
                        "update activity_chain set sequence = ?, hash = ? where account_id = ?",
                        sequence,
                        hash,
                        account.value()))
                .isOne();
    }

    private void copyTo(int sequence) {
        assertThat(tampering.with(
                        "insert into activity_entry (account_id, sequence, " + COLUMNS + ", previous_hash, hash)"
                                + " select account_id, cast(? as bigint), " + COLUMNS + ", hash, hash"
                                + " from activity_entry where account_id = ? and sequence = 5",
                        sequence,
                        account.value()))
                .isOne();
    }

    private void assertBreak(long good, Break found) {
        assertThat(verifier.verify(account)).isEqualTo(new Verification(good, found));
    }
}
