package com.rotki.portal.account;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestFactors;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RandomTokens;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class AccountDeletionTest extends NewAccountTest {

    /** What stays under the account's id: nobody can change or delete what happened. */
    private static final Set<String> KEPT =
            Set.of("activity_entry", "activity_chain", "unchained_activity_entry", "outgoing_mail");

    @Autowired
    private AccountDeletion deletion;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private TestFactors factors;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private JdbcClient jdbc;

    @Override
    protected AccountId newAccount() {
        return accounts.subscriber("basic", "CANCELLED", Duration.ofDays(3));
    }

    @BeforeEach
    void signIn() {
        accounts.signIn(account);
    }

    @Test
    void deletionErasesEverythingButTheActivityLog() {
        factors.authenticatorApp(account);
        factors.passkey(account, "Laptop");
        fill();

        deletion.delete(email);

        assertThat(repository.findById(account.value())).isEmpty();
        for (String table : tablesOfAccounts()) {
            if (!KEPT.contains(table)) {
                assertThat(rows(table)).as(table).isZero();
            }
        }
        assertThat(jdbc.sql("select kind from activity_entry where account_id = :account order by sequence desc")
                        .param("account", account.value())
                        .query(String.class)
                        .list())
                .first()
                .isEqualTo("AccountDeleted");
    }

    /** A module that adds a table has to say what becomes of it: an unknown one would make every deletion fail. */
    @Test
    void everyTableWithAnAccountIsErased() {
        assertThat(tablesThatReferTo("account"))
                .as("tables that a deletion empties, or that only staff have rows in")
                .isSubsetOf(
                        "account_link",
                        "api_credentials",
                        "approval",
                        "authenticator_app",
                        "backup_upload",
                        "backup_version",
                        "billing_act",
                        "billing_customer",
                        "billing_difference",
                        "billing_payment",
                        "billing_purchase",
                        "billing_subscription",
                        "billing_told_plan",
                        "current_backup",
                        "decision_trace",
                        "device",
                        "device_choice",
                        "imported_customer",
                        "known_browser",
                        "passkey",
                        "recovery_code",
                        "recovery_rehearsal",
                        "refused_request",
                        "sign_in_session",
                        "subscription",
                        "support_code",
                        "support_suggestion",
                        "support_visit",
                        "tip_snooze");
    }

    @Test
    void deletionNotifiesAllAddresses() {
        jdbc.sql("update account set second_address = :second where id = :id")
                .param("second", "second-" + email)
                .param("id", account.value())
                .update();

        deletion.delete(email.toUpperCase(Locale.ROOT));

        assertThat(letters.kindsTo(email)).containsExactly("account-deleted");
        assertThat(letters.kindsTo("second-" + email)).containsExactly("account-deleted");
    }

    @Test
    void deletionRequiresTheTypedAddress() {
        assertThatThrownBy(() -> deletion.delete("yes")).is(refused(AccountRefusedException.ADDRESS_NOT_REPEATED));
        assertThat(repository.findById(account.value())).isPresent();
    }

    @Test
    void deletionRequiresARecentSignIn() {
        clock.advance(Duration.ofMinutes(20));

        assertThatThrownBy(() -> deletion.delete(email)).isInstanceOf(SignInNotRecentException.class);
    }

    @Test
    void renewingSubscriptionBlocksDeletion() {
        accounts.signIn(accounts.subscriber("basic"));
        assertRefused("subscription.renews");

        accounts.signIn(accounts.subscriber("basic", "PAST_DUE", Duration.ofDays(-1)));
        assertRefused("subscription.renews");
    }

    @Test
    void aSubscriptionThatEndedOrWillEndIsNoObstacle() {
        assertThat(deletion.obstacles()).isEmpty();
        accounts.signIn(accounts.subscriber("basic", "ACTIVE", Duration.ofDays(-30)));
        assertThat(deletion.obstacles()).isEmpty();
    }

    @Test
    void staffCannotDeleteTheirAccount() {
        accounts.signInStaff(Role.ADMIN);

        assertRefused("account.staff");
    }

    @Test
    void visitorCannotDeleteTheAccount() {
        accounts.signIn(account, Role.SUBSCRIBER, Actor.Kind.STAFF, Permissions.OF_VISITOR, clock.instant());

        assertThatThrownBy(() -> deletion.delete(email)).isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(String code) {
        assertThat(deletion.obstacles()).extracting(DomainException::code).containsExactly(code);
        assertThatThrownBy(() -> deletion.delete(currentActor.require().name()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void fill() {
        jdbc.sql(
                        "insert into device (id, account_id, identifier, reported_name, platform, state, first_seen_at,"
                                + " last_contact_at, version) values (:account, :account, 'x', 'x', 'linux', 'ACTIVE', :now, :now, 0)")
                .param("account", account.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        "insert into api_credentials (id, account_id, current_of, api_key, sealed_secret, sealed_with, created_at,"
                                + " version) values (:account, :account, :account, :key, :secret, 'x', :now, 0)")
                .param("account", account.value())
                .param("key", account.toString())
                .param("secret", new byte[] {1})
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        UUID version = UUID.randomUUID();
        jdbc.sql("insert into backup_version (id, account_id, blob_key, file_hash, size, last_modified, uploaded_at,"
                        + " current_since, device_certain, version) values (:id, :account, :key, 'hash', 1, 1, now(), now(),"
                        + " false, 0)")
                .param("id", version)
                .param("account", account.value())
                .param("key", "0123456789abcdef0123456789abcdef")
                .update();
        jdbc.sql("insert into current_backup (account_id, version_id, version) values (:account, :id, 0)")
                .param("id", version)
                .param("account", account.value())
                .update();
        jdbc.sql("insert into backup_upload (id, account_id, file_hash, total_size, last_modified, chunk_size, chunks,"
                        + " state, started_at, last_at, attempts, version) values (:id, :account, 'hash', 1, 1, 1, 0,"
                        + " 'REFUSED', now(), now(), 1, 0)")
                .param("id", version)
                .param("account", account.value())
                .update();
        jdbc.sql("insert into known_browser (id, token_hash, account_id, created_at, last_used_at)"
                        + " values (:id, :hash, :account, now(), now())")
                .param("id", version)
                .param("hash", RandomTokens.hash(Secret.of("browser")))
                .param("account", account.value())
                .update();
        jdbc.sql("insert into account_link (account_id, purpose, token_hash, asked_at, expires_at)"
                        + " values (:account, 'NEW_PASSWORD', :hash, :now, :now)")
                .param("account", account.value())
                .param("hash", RandomTokens.hash(Secret.of(account.toString())))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<String> tablesOfAccounts() {
        return jdbc.sql("select table_name from information_schema.columns where column_name = 'account_id'"
                        + " and table_schema in ('public', 'PUBLIC')")
                .query(String.class)
                .list();
    }

    private Set<String> tablesThatReferTo(String table) {
        return jdbc
                .sql("select c.table_name from information_schema.referential_constraints r"
                        + " join information_schema.table_constraints c on c.constraint_name = r.constraint_name"
                        + " join information_schema.table_constraints u on u.constraint_name = r.unique_constraint_name"
                        + " where u.table_name = :table and c.constraint_type = 'FOREIGN KEY'")
                .param("table", table)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where account_id = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }
}
