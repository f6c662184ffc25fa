package com.rotki.portal.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestClock;
import com.rotki.portal.TestDatabase;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RecordSeal;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database from before the chain is brought up to date. */
@DatabaseTest
class EarlierEntriesTest {

    @Autowired
    private RecordSeal seal;

    private final DriverManagerDataSource database = TestDatabase.onPostgres()
            ? new DriverManagerDataSource(TestDatabase.freshPostgres(), "postgres", "")
            : new DriverManagerDataSource(
                    "jdbc:h2:mem:" + UUID.randomUUID()
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                    "portal",
                    "");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void earlierEntriesAreSealedInTheirOrder() {
        AccountId first = AccountId.newId();
        AccountId second = AccountId.newId();
        flyway().target("6").load().migrate();
        insert(first, 2, "CredentialsCreated");
        insert(second, 1, "SignInFailed");
        insert(first, 1, "SignedIn");

        flyway().javaMigrations(new EarlierEntries(seal)).load().migrate();

        ActivityStore store = new ActivityStore(jdbc);
        ChainVerifier verifier = new ChainVerifier(store, new ChainHash(seal));
        assertThat(store.after(first, 0, 10))
                .extracting(chained -> chained.entry().kind())
                .containsExactly("SignedIn", "CredentialsCreated");
        assertThat(store.after(first, 1, 1).getFirst().entry().readDetails()).containsEntry("text", "{a=b}");
        assertThat(verifier.verify(first)).isEqualTo(new Verification(2, null));
        assertThat(verifier.verify(second)).isEqualTo(new Verification(1, null));
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database)
                .locations(
                        "classpath:db/migration",
                        "classpath:db/vendor/" + (TestDatabase.onPostgres() ? "postgresql" : "h2"));
    }

    private void insert(AccountId account, int second, String kind) {
        jdbc.sql("insert into activity_entry (id, account_id, occurred_at, kind, actor_kind, actor_name, details)"
                        + " values (?, ?, ?, ?, 'OWNER', 'owner@example.org', '{a=b}')")
                .params(
                        UUID.randomUUID(),
                        account.value(),
                        TestClock.START.plusSeconds(second).atOffset(ZoneOffset.UTC),
                        kind)
                .update();
    }
}
