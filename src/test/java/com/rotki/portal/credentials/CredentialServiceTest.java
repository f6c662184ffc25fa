package com.rotki.portal.credentials;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.subscription.SubscriptionInactiveException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CredentialServiceTest extends OwnCredentialsTest {

    @Test
    void nothingExistsUntilItIsCreated() {
        assertThat(service.overview()).isEmpty();
        assertThatThrownBy(() -> service.reveal(SecretUse.SHOW)).is(refused(CredentialsRefusedException.MISSING));
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
    void keyAndSecretShareTheirSerial() {
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
    void secondCredentialsAreNotCreated() {
        CredentialsOverview first = service.create();

        assertThatThrownBy(service::create).is(refused(CredentialsRefusedException.EXIST));
        assertThat(service.overview()).contains(first);
    }

    @Test
    void regeneratingKeepsTheOldCredentialsAsATombstone() {
        CredentialsOverview old = service.create();

        CredentialsOverview renewed = service.regenerate(old.id(), RegenerateReason.MAY_BE_KNOWN);

        assertThat(service.overview()).contains(renewed);
        assertThat(renewed.apiKey()).isNotEqualTo(old.apiKey());
        assertThat(service.earlier()).containsExactly(new EarlierCredentials(old.apiKey(), clock.instant()));
    }

    @Test
    void stalePageCannotEndNewCredentials() {
        CredentialsOverview old = service.create();
        CredentialsOverview renewed = service.regenerate(old.id(), RegenerateReason.ROUTINE);

        assertThatThrownBy(() -> service.regenerate(old.id(), RegenerateReason.ROUTINE))
                .is(refused(CredentialsRefusedException.CHANGED));
        assertThat(service.overview()).contains(renewed);
    }

    @Test
    void onlyOneOfParallelRegeneratesSucceeds() throws InterruptedException, ExecutionException {
        CredentialsOverview old = service.create();
        List<Boolean> won = inParallel(8, () -> accounts.asOwner(owner, () -> regenerates(old)));

        assertThat(won).containsOnlyOnce(true);
        assertThat(currentPairs()).isOne();
    }

    @Test
    void onlyOneOfParallelCreatesSucceeds() throws InterruptedException, ExecutionException {
        List<Boolean> won = inParallel(8, () -> accounts.asOwner(owner, this::creates));

        assertThat(won).containsOnlyOnce(true);
        assertThat(currentPairs()).isOne();
    }

    @Test
    void leakedCredentialsCanBeRegeneratedWithoutASubscription() {
        CredentialsOverview old = service.create();
        clock.advance(Duration.ofDays(60));
        accounts.signIn(owner);

        assertThat(service.regenerate(old.id(), RegenerateReason.MAY_BE_KNOWN)).isNotNull();
    }

    private boolean regenerates(CredentialsOverview seen) {
        try {
            service.regenerate(seen.id(), RegenerateReason.ROUTINE);
            return true;
        } catch (CredentialsRefusedException slower) {
            assertThat(slower).is(refused(CredentialsRefusedException.CHANGED));
            return false;
        }
    }

    private boolean creates() {
        try {
            service.create();
            return true;
        } catch (CredentialsRefusedException slower) {
            assertThat(slower).is(refused(CredentialsRefusedException.EXIST));
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
