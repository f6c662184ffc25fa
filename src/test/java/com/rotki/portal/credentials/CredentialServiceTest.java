package com.rotki.portal.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignInNotRecentException;
import com.rotki.portal.subscription.SubscriptionInactiveException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CredentialServiceTest {

    @Autowired
    private CredentialService service;

    @Autowired
    private SecretCipher cipher;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner;

    @BeforeEach
    void signInWithAnActiveSubscription() {
        clock.reset();
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void nothingExistsUntilItIsCreated() {
        assertThat(service.overview()).isEmpty();
        assertThatThrownBy(() -> service.reveal(SecretUse.SHOW)).isInstanceOf(CredentialsMissingException.class);
    }

    @Test
    void createdCredentialsCanBeSeenAgainAtAnyTime() {
        CredentialsOverview created = service.create();

        assertThat(service.overview()).contains(created);
        assertThat(created.createdAt()).isEqualTo(clock.instant());
        assertThat(service.reveal(SecretUse.SHOW).reveal())
                .isEqualTo(service.reveal(SecretUse.COPY).reveal());
    }

    @Test
    void keyAndSecretOfAPairShareTheirSerial() {
        String key = service.create().apiKey();
        String secret = service.reveal(SecretUse.SHOW).reveal();

        assertThat(secret.substring(12, 20)).isEqualTo(key.substring(8, 16));
    }

    @Test
    void withoutAnActiveSubscriptionNothingIsCreated() {
        accounts.signIn(accounts.subscriber("basic", "CANCELLED", Duration.ofDays(-1)));

        assertThatThrownBy(service::create).isInstanceOf(SubscriptionInactiveException.class);
        assertThat(service.overview()).isEmpty();
    }

    @Test
    void aSecondPairIsNotCreatedBesideTheFirst() {
        CredentialsOverview first = service.create();

        assertThatThrownBy(service::create).isInstanceOf(CredentialsExistException.class);
        assertThat(service.overview()).contains(first);
    }

    @Test
    void regeneratingEndsTheOldPairAndKeepsItAsATombstone() {
        CredentialsOverview old = service.create();

        CredentialsOverview renewed = service.regenerate(old.id(), RegenerateReason.MAY_BE_KNOWN);

        assertThat(service.overview()).contains(renewed);
        assertThat(renewed.apiKey()).isNotEqualTo(old.apiKey());
        assertThat(service.earlierPairs()).containsExactly(new EarlierPair(old.apiKey(), clock.instant()));
    }

    @Test
    void aPageThatShowsAnOldPairCannotEndTheNewOne() {
        CredentialsOverview old = service.create();
        CredentialsOverview renewed = service.regenerate(old.id(), RegenerateReason.ROUTINE);

        assertThatThrownBy(() -> service.regenerate(old.id(), RegenerateReason.ROUTINE))
                .isInstanceOf(CredentialsChangedException.class);
        assertThat(service.overview()).contains(renewed);
    }

    @Test
    void ofParallelRegeneratesOneWins() throws InterruptedException, ExecutionException {
        CredentialsOverview old = service.create();
        List<Boolean> won = inParallel(8, () -> accounts.asOwner(owner, () -> regenerates(old)));

        assertThat(won).containsOnlyOnce(true);
        assertThat(currentPairs()).isOne();
    }

    @Test
    void ofParallelCreatesOneWins() throws InterruptedException, ExecutionException {
        List<Boolean> won = inParallel(8, () -> accounts.asOwner(owner, this::creates));

        assertThat(won).containsOnlyOnce(true);
        assertThat(currentPairs()).isOne();
    }

    @Test
    void everythingThatShowsOrChangesNeedsARecentSignInAlsoWithoutAPage() {
        CredentialsOverview pair = service.create();
        clock.advance(Duration.ofMinutes(16));

        assertThatThrownBy(() -> service.reveal(SecretUse.SHOW)).isInstanceOf(SignInNotRecentException.class);
        assertThatThrownBy(() -> service.reveal(SecretUse.COPY)).isInstanceOf(SignInNotRecentException.class);
        assertThatThrownBy(service::create).isInstanceOf(SignInNotRecentException.class);
        assertThatThrownBy(() -> service.regenerate(pair.id(), RegenerateReason.ROUTINE))
                .isInstanceOf(SignInNotRecentException.class);
        assertThat(service.overview()).contains(pair);
    }

    @Test
    void anEndedSubscriptionDoesNotKeepItsOwnerFromEndingALeakedPair() {
        CredentialsOverview old = service.create();
        clock.advance(Duration.ofDays(60));
        accounts.signIn(owner);

        assertThat(service.regenerate(old.id(), RegenerateReason.MAY_BE_KNOWN)).isNotNull();
    }

    @Test
    void theAppHasNoAccessToTheCredentialsAtAll() {
        service.create();

        accounts.signIn(owner, Role.SUBSCRIBER, Actor.Kind.APP, Permissions.OF_APP, clock.instant());

        assertThatThrownBy(service::overview).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.reveal(SecretUse.SHOW)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void readingRightsDoNotRevealTheSecret() {
        service.create();

        accounts.signIn(
                owner,
                Role.SUBSCRIBER,
                Actor.Kind.STAFF,
                java.util.Set.of(Permissions.AUTHORITY_CREDENTIALS_READ),
                clock.instant());

        assertThat(service.overview()).isPresent();
        assertThatThrownBy(() -> service.reveal(SecretUse.SHOW)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void inTheDatabaseTheSecretIsCiphertextThatOpensForItsAccountOnly() throws Exception {
        service.create();
        String secret = service.reveal(SecretUse.SHOW).reveal();
        byte[] sealed = jdbc.sql("select sealed_secret from api_credentials where current_of = :id")
                .param("id", owner.value())
                .query((row, number) -> row.getBytes(1))
                .single();

        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(secret.substring(0, 12));
        assertThat(cipher.open(owner, sealed).reveal()).isEqualTo(secret);
        assertThatThrownBy(() -> cipher.open(AccountId.newId(), sealed))
                .isInstanceOf(java.security.GeneralSecurityException.class);
    }

    @Test
    void whatShowsOrChangesIsOnRecordWithoutTheSecret() {
        CredentialsOverview pair = service.create();
        String secret = service.reveal(SecretUse.SHOW).reveal();
        service.reveal(SecretUse.COPY);
        service.regenerate(pair.id(), RegenerateReason.ROUTINE);

        List<String> rows = jdbc.sql(
                        "select kind || ' ' || actor_name || ' ' || details from activity_entry where account_id = :id")
                .param("id", owner.value())
                .query(String.class)
                .list();
        assertThat(rows)
                .extracting(row -> row.substring(0, row.indexOf(' ')))
                .containsExactlyInAnyOrder(
                        "CredentialsCreated", "SecretShown", "SecretCopied", "CredentialsRegenerated");
        assertThat(rows).allMatch(row -> row.contains(TestAccounts.email(owner)));
        assertThat(rows).noneMatch(row -> row.contains(secret));
    }

    @Test
    void aRefusedActLeavesNoRecordOfSuccess() {
        service.create();
        clock.advance(Duration.ofHours(1));

        assertThatThrownBy(() -> service.reveal(SecretUse.SHOW)).isInstanceOf(SignInNotRecentException.class);

        assertThat(jdbc.sql("select count(*) from activity_entry where account_id = :id and kind = 'SecretShown'")
                        .param("id", owner.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private boolean regenerates(CredentialsOverview seen) {
        try {
            service.regenerate(seen.id(), RegenerateReason.ROUTINE);
            return true;
        } catch (CredentialsChangedException slower) {
            return false;
        }
    }

    private boolean creates() {
        try {
            service.create();
            return true;
        } catch (CredentialsExistException slower) {
            return false;
        }
    }

    private long currentPairs() {
        return jdbc.sql("select count(*) from api_credentials where current_of = :id")
                .param("id", owner.value())
                .query(Long.class)
                .single();
    }

    private static List<Boolean> inParallel(int times, Callable<Boolean> work)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Callable<Boolean>> all = java.util.Collections.nCopies(times, work);
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(all)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
