package com.rotki.portal.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.RecordSeal;
import com.rotki.portal.platform.TextKey;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The embedded database of a portal whose schema was at version 29, with an entry of each kind that was kept then, by
 * owners, apps, staff and the portal, and a refused write of each service. Its key is the one of all tests. Whatever is
 * renamed or moved since: what is on record there still verifies and can still be read.
 */
@DatabaseTest
class StoredChainsTest {

    private static final String STORED = "classpath:/activity/portal-v29.h2.sql.gz";
    private static final int ENTRIES = 177;
    private static final int KINDS = 83;

    @Autowired
    private RecordSeal seal;

    @Autowired
    private List<JavaMigration> javaMigrations;

    private final DriverManagerDataSource database = new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "portal",
            "");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private ChainVerifier verifier;

    @BeforeEach
    void openAndMigrate() {
        jdbc.sql("runscript from '" + STORED + "' compression gzip").update();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/h2")
                .javaMigrations(javaMigrations.toArray(JavaMigration[]::new))
                .load()
                .migrate();
        verifier = new ChainVerifier(new ActivityStore(jdbc), new ChainHash(seal));
    }

    @Test
    void everyStoredChainVerifies() {
        assertThat(accounts())
                .hasSize(2)
                .allSatisfy(account ->
                        assertThat(verifier.verify(account)).isEqualTo(new Verification(entriesOf(account), null)));
        assertThat(accounts().stream().mapToLong(this::entriesOf).sum()).isEqualTo(ENTRIES);
        assertThat(new SealedHeads(jdbc, new ChainHash(seal)).fit()).contains(true);
    }

    @Test
    void aKindThatIsSpelledAnewBreaksTheChain() {
        jdbc.sql("drop trigger activity_entry_append_only").update();
        jdbc.sql("update activity_entry set kind = 'SignedInByOwner' where kind = 'SignedIn'")
                .update();

        assertThat(accounts())
                .anySatisfy(account -> assertThat(verifier.verify(account).firstBreak())
                        .extracting(Verification.Break::cause)
                        .isEqualTo(Verification.Cause.CHANGED));
    }

    @Test
    void everyStoredKindIsKnownAndHasItsSentence() {
        assertThat(kinds("activity_entry"))
                .hasSize(KINDS)
                .allSatisfy(kind -> assertThat(EventKind.of(kind)).isPresent());
        for (String bundle : List.of("i18n/activity", "i18n/activity_de")) {
            assertThat(ResourceBundle.getBundle(bundle).keySet())
                    .containsAll(kinds("activity_entry").stream()
                            .map(kind -> "activity.said." + TextKey.of(kind))
                            .toList());
        }
    }

    private List<String> kinds(String table) {
        return jdbc.sql("select distinct kind from " + table)
                .query(String.class)
                .list();
    }

    private List<AccountId> accounts() {
        return jdbc.sql("select account_id from activity_chain order by account_id").query(UUID.class).list().stream()
                .map(AccountId::new)
                .toList();
    }

    private long entriesOf(AccountId account) {
        return jdbc.sql("select count(*) from activity_entry where account_id = ?")
                .param(account.value())
                .query(Long.class)
                .single();
    }
}
