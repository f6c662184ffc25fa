package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestClock;
import com.rotki.portal.TestDatabase;
import com.rotki.portal.platform.AccountId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database whose addresses were kept as they were typed is brought up to date. */
@DatabaseTest
class CanonicalAddressesTest {

    private static final OffsetDateTime NOW = TestClock.START.atOffset(ZoneOffset.UTC);

    @Autowired
    private ApplicationContext context;

    /** One connection: H2 ties a check constraint to the one that made it. */
    private final DataSource database = TestDatabase.onPostgres()
            ? new DriverManagerDataSource(TestDatabase.freshPostgres(), "postgres", "")
            : new SingleConnectionDataSource(
                    "jdbc:h2:mem:" + UUID.randomUUID()
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                    "portal",
                    "",
                    true);

    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void addressesAreCanonicalisedAndDuplicatesKeptApart() {
        flyway().target("21").load().migrate();
        AccountId ana = account("Ana@Škola.example");
        AccountId plain = account("Plain@example.org");
        AccountId sent = account("ida@xn--bcher-kva.example");
        AccountId letters = account("ida@bücher.example");
        AccountId unsendable = account("İrem.Ör@example.org");
        jdbc.sql("update account set second_address = 'second@škola.example' where id = ?")
                .param(plain.value())
                .update();
        others(ana);

        flyway().load().migrate();

        assertThat(row(ana)).containsExactly("Ana@xn--kola-f6a.example", "ana@xn--kola-f6a.example");
        assertThat(row(plain)).containsExactly("Plain@example.org", "plain@example.org");
        assertThat(row(sent)).containsExactly("ida@xn--bcher-kva.example", "ida@xn--bcher-kva.example");
        assertThat(row(letters)).containsExactly("ida@xn--bcher-kva.example", "ida@bücher.example");
        List<String> asItWas = List.of("İrem.Ör@example.org", "İrem.Ör@example.org".toLowerCase(Locale.ROOT));
        assertThat(row(unsendable)).isEqualTo(asItWas);
        assertThat(text("select second_address from account where second_address is not null"))
                .isEqualTo("second@xn--kola-f6a.example");
        assertThat(text("select address from account_link")).isEqualTo("new@xn--kola-f6a.example");
        assertThat(text("select email || ' ' || email_key from pending_sign_up"))
                .isEqualTo("New@xn--kola-f6a.example new@xn--kola-f6a.example");
        assertThat(text("select address from outgoing_mail")).isEqualTo("new@xn--kola-f6a.example");
        assertThat(text("select addresses from notice")).isEqualTo("a@xn--kola-f6a.example\nb@example.org");

        assertThat(SharedAddresses.all(jdbc)).singleElement().satisfies(shared -> {
            assertThat(shared.later()).isEqualTo(letters);
            assertThat(shared.holder()).hasValue(sent);
        });
        for (AccountId each : List.of(sent, letters)) {
            assertThat(new SharedAddresses(jdbc).with(each)).hasSize(1).doesNotContain(each);
        }
        assertThat(new SharedAddresses(jdbc).with(plain)).isEmpty();
        assertThat(new AccountDirectory(mock(AccountRepository.class), jdbc).find("Ida@bücher.example"))
                .hasValue(letters);
        assertThat(new AccountDirectory(mock(AccountRepository.class), jdbc).find("ida@xn--bcher-kva.example"))
                .hasValue(sent);

        var check = new SharedAddressCheck(jdbc);
        check.run(new DefaultApplicationArguments());
        assertThat(row(letters)).contains("ida@bücher.example");
        assertThat(row(unsendable)).isEqualTo(asItWas);
        jdbc.sql("delete from account where id = ?").param(sent.value()).update();
        check.run(new DefaultApplicationArguments());
        assertThat(row(letters)).containsExactly("ida@xn--bcher-kva.example", "ida@xn--bcher-kva.example");
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database)
                .javaMigrations(
                        context.getBeansOfType(JavaMigration.class).values().toArray(JavaMigration[]::new))
                .locations(
                        "classpath:db/migration",
                        "classpath:db/vendor/" + (TestDatabase.onPostgres() ? "postgresql" : "h2"));
    }

    private AccountId account(String email) {
        AccountId id = AccountId.newId();
        jdbc.sql("insert into account (id, email, email_key, password_hash, role, demo, created_at, version)"
                        + " values (?, ?, ?, '-', 'SUBSCRIBER', false, ?, 0)")
                .params(id.value(), email, email.toLowerCase(Locale.ROOT), NOW)
                .update();
        return id;
    }

    private void others(AccountId account) {
        jdbc.sql("insert into account_link (account_id, purpose, address, token_hash, asked_at, expires_at)"
                        + " values (?, 'NEW_EMAIL', 'new@škola.example', ?, ?, ?)")
                .params(account.value(), new byte[] {1}, NOW, NOW)
                .update();
        jdbc.sql("insert into pending_sign_up"
                        + " (id, email_key, email, password_hash, language, token_hash, asked_at, expires_at)"
                        + " values (?, 'new@škola.example', 'New@škola.example', '-', 'en', ?, ?, ?)")
                .params(UUID.randomUUID(), new byte[] {2}, NOW, NOW)
                .update();
        jdbc.sql("insert into outgoing_mail (id, number, address, state, attempts, posted_at, due_at)"
                        + " values (?, 'N-0000-0000', 'new@škola.example', 'WAITING', 0, ?, ?)")
                .params(UUID.randomUUID(), NOW, NOW)
                .update();
        jdbc.sql("insert into notice (id, account_id, kind, happened_at, mailing, addresses, language)"
                        + " values (?, ?, 'SessionsEnded', ?, 'JOINING', ?, 'en')")
                .params(UUID.randomUUID(), account.value(), NOW, "a@škola.example\na@ŠKOLA.example\nb@example.org")
                .update();
    }

    private List<String> row(AccountId account) {
        return jdbc.sql("select email, email_key from account where id = ?")
                .param(account.value())
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .single();
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
