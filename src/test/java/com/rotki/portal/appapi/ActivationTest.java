package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.RotkiApp.Answer;
import com.rotki.portal.appapi.RotkiApp.Outcome;
import com.rotki.portal.platform.AccountId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The app's sequences, and what its user reads. */
class ActivationTest extends ApiServerTest {

    private static final Outcome PREMIUM = new Outcome(true, "");

    @Test
    void aNewDeviceBecomesPremium() {
        RotkiApp app = appOfNewSubscriber("basic");

        assertThat(app.check().status()).isEqualTo(404);
        Answer registered = app.register();

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.body()).isEqualTo("{\"registered\":true}");
        assertThat(app.check()).extracting(Answer::status, Answer::body).containsExactly(200, "{}");
        assertThat(app.activate()).isEqualTo(PREMIUM);
    }

    @Test
    void registeringAgainIsTheSameDevice() {
        RotkiApp app = appOfNewSubscriber("supporter");

        assertThat(app.register().status()).isEqualTo(201);
        assertThat(app.register().status()).isEqualTo(201);

        assertThat(app.devices().json().get("devices")).hasSize(1);
        assertThat(app.hourlyCheck()).isEqualTo(PREMIUM);
    }

    @Test
    void deviceListHasTheFormThatTheAppReads() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account).withDevice("ab".repeat(32), "Büro-PC ✓ 日本語 😀", "Darwin");
        app.activate();

        Answer list = app.devices();

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.header("Content-Type")).isEqualTo("application/json");
        assertThat(list.body())
                .isEqualTo("{\"limit\":2,\"devices\":[{\"device_identifier\":\"%s\",\"device_name\":\"%s\","
                                .formatted("ab".repeat(32), "Büro-PC ✓ 日本語 😀")
                        + "\"platform\":\"Darwin\",\"user\":\"%s@example.org\",\"last_seen_at\":%d}]}"
                                .formatted(account, clock.instant().getEpochSecond()));
    }

    @Test
    void fullLimitIsToldWithNumbersAndWhereToFreeASlot() {
        AccountId account = accounts.subscriber("supporter");
        appOf(account).activate();

        Outcome outcome = appOf(account).activate();

        assertThat(outcome.premium()).isFalse();
        assertThat(outcome.message()).contains("Supporter", "1", "/devices").doesNotEndWith(".");
    }

    @Test
    void removedDeviceIsRefusedInWords() {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();

        Answer removed = app.remove(app.deviceIdentifier());

        assertThat(removed).extracting(Answer::status, Answer::body).containsExactly(200, "{}");
        assertThat(app.remove(app.deviceIdentifier()).status()).isEqualTo(200);
        assertThat(app.check().status()).isEqualTo(404);
        assertThat(app.register().status()).isEqualTo(422);
        assertThat(app.hourlyCheck().message()).contains("removed").doesNotEndWith(".");
        assertThat(app.devices().json().get("devices")).isEmpty();
    }

    @Test
    void aDeviceIsRenamedFromTheApp() {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();

        Answer renamed = app.rename(app.deviceIdentifier(), "a b+c&d=e%20f?g#h/i\\j ~*'\"<b>");

        assertThat(renamed).extracting(Answer::status, Answer::body).containsExactly(200, "{}");
        assertThat(app.devices().json().at("/devices/0/device_name").asString())
                .isEqualTo("a b+c&d=e%20f?g#h/i\\j ~*'\"<b>");
    }

    @Test
    void aDeviceOfAnotherAccountIsAsUnknownAsOneThatDoesNotExist() {
        RotkiApp victim = appOfNewSubscriber("basic");
        victim.activate();
        RotkiApp attacker = appOfNewSubscriber("basic");

        Answer foreign = attacker.remove(victim.deviceIdentifier());
        Answer unknown = attacker.remove("00".repeat(32));

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(withoutRequestId(foreign)).isEqualTo(withoutRequestId(unknown));
        assertThat(withoutRequestId(attacker.rename(victim.deviceIdentifier(), "mine")))
                .isEqualTo(withoutRequestId(attacker.rename("00".repeat(32), "mine")));
        assertThat(attacker.withDevice(victim.deviceIdentifier(), "x", "Linux")
                        .check()
                        .status())
                .isEqualTo(404);
        assertThat(victim.check().status()).isEqualTo(200);
    }

    private static String withoutRequestId(Answer answer) {
        return answer.body().replaceAll("\"request_id\":\"[^\"]*\"", "");
    }

    @Test
    void wrongSecretIsToldWithTheStatusThatEachCallExpects() {
        RotkiApp right = appOfNewSubscriber("basic");
        RotkiApp other = appOfNewSubscriber("basic");
        RotkiApp app = right.withCredentials(right.apiKey(), "d3JvbmcgYnV0IHdlbGwgZm9ybWVkIHNlY3JldA==");

        assertThat(app.activate()).isEqualTo(new Outcome(false, RotkiApp.NOT_VALID));
        assertThat(app.devices().status()).isEqualTo(401);
        assertThat(app.devices().message()).contains("API Secret").doesNotEndWith(".");
        assertThat(app.isActive()).isFalse();
        assertThat(other.isActive()).isTrue();
    }

    @Test
    void anUnknownKeyIsAnsweredAsAWrongSecret() {
        RotkiApp known = appOfNewSubscriber("basic");
        String key = known.apiKey();

        Answer unknown =
                known.withCredentials("A" + key.substring(1), "c2VjcmV0").limits();
        Answer wrong = known.withCredentials(key, "c2VjcmV0").limits();

        assertThat(withoutRequestId(unknown)).isEqualTo(withoutRequestId(wrong));
        assertThat(unknown.status()).isEqualTo(wrong.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"EXPIRED, 10", "CANCELLED, -1", "ACTIVE, -8", "PAST_DUE, -8", "PENDING, 10"})
    void everyCallIsRefusedWithoutAnActiveSubscription(String status, int daysLeft) {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        app.activate();
        jdbc.sql("update subscription set status = :status, period_end = :end where account_id = :id")
                .param("status", status)
                .param("end", clock.instant().plus(Duration.ofDays(daysLeft)).atOffset(java.time.ZoneOffset.UTC))
                .param("id", account.value())
                .update();

        assertThat(app.hourlyCheck().message()).startsWith("Your premium subscription is expired");
        assertThat(app.check().status()).isEqualTo(403);
        assertThat(app.limits().status()).isEqualTo(403);
        assertThat(app.register().status()).isEqualTo(403);
        assertThat(app.lastDataMetadata().json().get("code").asString()).isEqualTo("subscription.inactive");
        assertThat(app.isActive()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, 1", "ACTIVE, -6", "PAST_DUE, -6"})
    void entitledSubscriptionIsEnough(String status, int daysLeft) {
        RotkiApp app = appOf(accounts.subscriber("basic", status, Duration.ofDays(daysLeft)));

        assertThat(app.activate()).isEqualTo(PREMIUM);
    }

    @ParameterizedTest
    @CsvSource({
        "20, request.clock-ahead, 20 minutes ahead",
        "-190, request.clock-behind, 3 hours behind",
        "4320, request.clock-ahead, 3 days ahead"
    })
    void aWrongClockIsToldByHowMuchAndInWhichDirection(int minutes, String code, String words) {
        RotkiApp app = appOfNewSubscriber("basic").withClockOffset(Duration.ofMinutes(minutes));

        Answer answer = app.limits();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("code").asString()).isEqualTo(code);
        assertThat(answer.message()).contains(words).doesNotEndWith(".");
        assertThat(app.check().status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"14", "-14"})
    void aClockThatIsALittleOffIsFine(int minutes) {
        RotkiApp app = appOfNewSubscriber("basic").withClockOffset(Duration.ofMinutes(minutes));

        assertThat(app.activate()).isEqualTo(PREMIUM);
    }

    @Test
    void oldCredentialsAreRefusedOnEveryCallAndNewOnesWork() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp old = appOf(account);
        old.activate();
        regenerate(account);

        assertThat(old.check().status()).isEqualTo(403);
        assertThat(old.limits().status()).isEqualTo(401);
        assertThat(old.limits().message()).contains("regenerated on 4 May 2026", "/credentials");
        assertThat(old.register().json().get("code").asString()).isEqualTo("credentials.regenerated");
        assertThat(old.hourlyCheck().premium()).isFalse();
        assertThat(appOf(account)
                        .withDevice(old.deviceIdentifier(), old.deviceName(), "Linux")
                        .hourlyCheck())
                .isEqualTo(PREMIUM);
    }

    @Test
    void wrongSignatureWithAnOldKeyIsNotToldOfTheRegenerate() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp old = appOf(account);
        regenerate(account);

        Answer answer = old.withCredentials(old.apiKey(), "c2VjcmV0").limits();

        assertThat(answer.json().get("code").asString()).isEqualTo("credentials.invalid");
    }
}
