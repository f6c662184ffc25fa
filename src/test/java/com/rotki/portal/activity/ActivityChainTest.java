package com.rotki.portal.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestClock;
import com.rotki.portal.TestDatabase;
import com.rotki.portal.activity.ActivityChain.ChainedEntry;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ActivityChainTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ActivityStore store;

    @Autowired
    private ChainVerifier verifier;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tampering tampering;

    private final AccountId account = AccountId.newId();
    private Instant at = TestClock.START;

    @BeforeEach
    void anAccountOfWhichNothingIsKnown() {
        assertThat(store.after(account, 0, 1)).isEmpty();
    }

    @Test
    void eachEntryIsChainedToTheOneBeforeIt() {
        happens(3);

        List<ChainedEntry> entries = entries();
        assertThat(entries).extracting(ChainedEntry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(entries.getFirst().previousHash()).isEmpty();
        assertThat(entries.get(1).previousHash()).isEqualTo(entries.getFirst().hash());
        assertThat(entries.get(2).previousHash()).isEqualTo(entries.get(1).hash());
        assertThat(verifier.verify(account)).isEqualTo(new Verification(3, null));
    }

    @Test
    void anAccountToWhichNothingHappenedIsIntact() {
        assertThat(verifier.verify(account)).isEqualTo(new Verification(0, null));
    }

    @Test
    void aChainLongerThanOnePortionIsIntact() {
        transaction.executeWithoutResult(open -> happens(1_203));

        assertThat(verifier.verify(account)).isEqualTo(new Verification(1_203, null));
    }

    @Test
    void staffActionIsRecordedWithBothAccountsAndTheVisit() {
        AccountId agent = AccountId.newId();
        VisitId visit = VisitId.newId();
        Actor visitor =
                new Actor(agent, "agent@example.org", Actor.Kind.STAFF, Role.SUPPORT, at).visiting(account, visit);
        events.publishEvent(new Happened(account, at, visitor, Map.of("reason", "backup")));

        assertThat(entries()).singleElement().extracting(ChainedEntry::entry).satisfies(entry -> {
            assertThat(entry.account()).isEqualTo(account);
            assertThat(entry.person()).isEqualTo(agent);
            assertThat(entry.visit()).isEqualTo(visit);
            assertThat(entry.actorName()).isEqualTo("agent@example.org");
            assertThat(entry.readDetails()).containsExactly(Map.entry("reason", "backup"));
        });
    }

    /** Requirement F2: not even with the password of its database can the portal change what is on record. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update activity_entry set details = '{}'",
                "delete from activity_entry",
                "truncate activity_entry",
                "delete from activity_chain",
                "truncate activity_chain",
                "alter table activity_entry disable trigger user",
                "alter table activity_chain disable trigger user",
                "alter table activity_entry add column note varchar",
                "drop trigger activity_entry_append_only on activity_entry",
                "drop table activity_entry",
                "drop function refuse_change cascade",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
                "set session_replication_role = replica",
                "create table note (text varchar)",
                "delete from flyway_schema_history",
                "set role portal_owner"
            })
    void theRoleOfThePortalCannotChangeWhatIsOnRecord(String statement) {
        Assumptions.assumeTrue(TestDatabase.onPostgres(), "H2 has one user, who owns everything");
        happens(1);

        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be able).*");

        assertThat(verifier.verify(account)).isEqualTo(new Verification(1, null));
    }

    @Test
    void rolledBackChangeIsNotRecorded() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(open -> {
                    happens(1);
                    throw new IllegalStateException("late");
                }))
                .hasMessage("late");

        assertThat(entries()).isEmpty();
    }

    @Test
    void severalEventsOfOneTransactionKeepTheirOrder() {
        transaction.executeWithoutResult(open -> Stream.of("a", "b", "c")
                .forEach(name -> events.publishEvent(Happened.to(account, at, Map.of("name", name)))));

        assertThat(entries())
                .extracting(chained -> chained.entry().readDetails().get("name"))
                .containsExactly("a", "b", "c");
    }

    @Test
    void parallelTransactionsMakeOneChainWithoutAGap() throws InterruptedException, ExecutionException {
        inParallel(Collections.nCopies(40, () -> {
            happens(1);
            return null;
        }));

        assertThat(entries())
                .extracting(ChainedEntry::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(verifier.verify(account).intact()).isTrue();
    }

    @Test
    void bulkActsInOppositeOrdersDoNotWaitForEachOther() throws InterruptedException, ExecutionException {
        List<AccountId> accounts = Stream.generate(AccountId::newId).limit(8).toList();

        inParallel(IntStream.range(0, 12)
                .<Callable<Void>>mapToObj(number -> () -> {
                    List<AccountId> order = number % 2 == 0 ? accounts : accounts.reversed();
                    transaction.executeWithoutResult(
                            open -> order.forEach(each -> events.publishEvent(Happened.to(each, at))));
                    return null;
                })
                .toList());

        assertThat(accounts)
                .allSatisfy(each -> assertThat(verifier.verify(each)).isEqualTo(new Verification(12, null)));
    }

    @Test
    void lineBreaksAndSeparatorsDoNotForgeASecondRecord() {
        String payload = "x\r\n2026-05-04 SignedIn \u001b[31madmin\u0000\",\"kind\":\"RoleGranted\"}\u2028½😀\ud83d";

        events.publishEvent(Happened.to(account, at, Map.of("name", payload, "reason", "{\"a\":1}")));

        assertThat(entries()).singleElement().satisfies(chained -> {
            assertThat(chained.entry().details()).matches("[ -~]+");
            assertThat(chained.entry().readDetails())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("name", payload, "reason", "{\"a\":1}"));
        });
        assertThat(verifier.verify(account).intact()).isTrue();
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteWhatIsWritten() {
        happens(2);

        assertRefused("update activity_entry set actor_name = 'nobody' where account_id = ?");
        assertRefused("update activity_entry set hash = hash where account_id = ?");
        assertRefused("delete from activity_entry where account_id = ?");
        assertRefused("delete from activity_chain where account_id = ?");
        assertThat(verifier.verify(account)).isEqualTo(new Verification(2, null));
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() ->
                        tampering.asOwner().sql(sql).param(account.value()).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("what happened stays on record");
    }

    private void happens(int times) {
        for (int time = 0; time < times; time++) {
            at = at.plusSeconds(1);
            events.publishEvent(Happened.to(account, at, Map.of("name", "number " + time)));
        }
    }

    private List<ChainedEntry> entries() {
        return store.after(account, 0, 100);
    }

    private static void inParallel(List<Callable<Void>> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }
}
