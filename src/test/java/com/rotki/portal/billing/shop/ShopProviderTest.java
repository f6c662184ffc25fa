package com.rotki.portal.billing.shop;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestClock;
import com.rotki.portal.billing.BillingProvider;
import com.rotki.portal.billing.BillingProvider.EngineEvent;
import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.ToldPlan;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.PaidPlan.Standing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what the shop signed a moment ago is read, and only what can be read is taken. */
class ShopProviderTest {

    private static final AccountId ACCOUNT = AccountId.newId();

    private final TestClock clock = new TestClock();
    private final BillingProvider shop = FakeShop.provider(clock);
    private final long now = clock.instant().getEpochSecond();
    private final String body = FakeShop.event(
            "cus-1", 7, "\"account\": \"" + ACCOUNT + "\"", FakeShop.plan("advanced", "active", 0, 30, true));

    @Test
    void signedEventIsRead() {
        EngineEvent event = verify(body, FakeShop.headers(FakeShop.SECRET, "msg_1", body, now));

        assertThat(event).isEqualTo(new EngineEvent("msg_1", "subscription.updated", "cus-1", 7));
        ToldPlan told = shop.told(body);
        assertThat(told.account()).isEqualTo(ACCOUNT);
        assertThat(told.email()).isNull();
        assertThat(told.plan().standing()).isEqualTo(Standing.RENEWING);
        assertThat(told.plan().paidUntil()).isEqualTo(Instant.parse("2026-06-03T00:00:00Z"));
    }

    /** The example of https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md. */
    @Test
    void signaturesAreThoseOfTheSpecification() {
        var old = new TestClock();
        old.set(Instant.ofEpochSecond(1_614_265_330));
        var settings = new ShopSettings(
                java.util.List.of(com.rotki.portal.platform.Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")));

        assertThat(new ShopSignatures(settings, old)
                        .areGood(
                                "{\"test\": 2432232314}",
                                Map.of(
                                        "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                        "webhook-timestamp", "1614265330",
                                        "webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")))
                .isTrue();
    }

    @Test
    void eitherSecretCounts() {
        Map<String, String> headers = FakeShop.headers(FakeShop.NEXT_SECRET, "msg_1", body, now);
        assertThat(verify(body, headers).id()).isEqualTo("msg_1");

        headers.merge("webhook-signature", "v1,bm90IHRoaXM= v1a,b3RoZXI=", (right, wrong) -> wrong + " " + right);
        assertThat(verify(body, headers).id()).isEqualTo("msg_1");
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, -100_000_000, 100_000_000})
    void timestampOutsideOfFiveMinutesIsRefused(long off) {
        forged(body, FakeShop.headers(FakeShop.SECRET, "msg_1", body, now + off));
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 0, 300})
    void clocksMayDifferByFiveMinutes(long off) {
        assertThat(verify(body, FakeShop.headers(FakeShop.SECRET, "msg_1", body, now + off))
                        .version())
                .isEqualTo(7);
    }

    @Test
    void whatWasChangedIsRefused() {
        Map<String, String> headers = FakeShop.headers(FakeShop.SECRET, "msg_1", body, now);

        forged(body.replace("advanced", "basic"), headers);
        forged(body + " ", headers);
        forgedWith(headers, "webhook-id", "msg_2");
        forgedWith(headers, "webhook-timestamp", String.valueOf(now + 1));
        forgedWith(headers, "webhook-signature", "v1,");
        forgedWith(
                headers,
                "webhook-signature",
                Objects.requireNonNull(headers.get("webhook-signature")).replace("v1,", "v2,"));
        forged(body, FakeShop.headers("whsec_c29tZWJvZHktZWxzZXMtc2VjcmV0LW9mLTMyLWJ5dGVz", "msg_1", body, now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
    void noHeaderMayBeMissing(String header) {
        Map<String, String> headers = FakeShop.headers(FakeShop.SECRET, "msg_1", body, now);
        headers.remove(header);

        forged(body, headers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "-1", "1e9", "99999999999999999999"})
    void timestampThatIsNoneIsRefused(String timestamp) {
        forgedWith(FakeShop.headers(FakeShop.SECRET, "msg_1", body, now), "webhook-timestamp", timestamp);
    }

    @Test
    void idThatCanNotBeKeptIsRefused() {
        forged(body, FakeShop.headers(FakeShop.SECRET, "x".repeat(201), body, now));
        forged(body, FakeShop.headers(FakeShop.SECRET, "with blank", body, now));
    }

    @Test
    void bodyThatIsNoTextIsRefused() {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe};

        assertThatThrownBy(() -> shop.verify(bytes, FakeShop.headers(FakeShop.SECRET, "msg_1", "", now)))
                .satisfies(refused(BillingRefusedException.BAD_SIGNATURE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subscription.updated     | subscription.exploded      | type",
                "\"customer\"             | \"costumer\"               | data.customer",
                "\"cus-1\"                | \"\"                       | data.customer",
                "\"cus-1\"                | \"with blank\"             | data.customer",
                "\"cus-1\"                | 1                          | data.customer",
                "\"version\": 7           | \"version\": \"7\"         | data.version",
                "\"version\": 7           | \"version\": 7.5           | data.version",
                "\"version\": 7           | \"version\": -1            | data.version",
                "\"version\": 7           | \"version\": 9007199254740992 | data.version",
                "\"version\": 7           | \"version\": 1e400         | data.version",
                "\"advanced\"             | \"Advanced Plan\"          | data.tier",
                "\"monthly\"              | \"weekly\"                 | data.cycle",
                "\"active\"               | \"fine\"                   | data.status",
                "true                     | \"true\"                   | data.renews",
                "\"renews\"               | \"renew\"                  | data.renews",
                "2026-05-04T00:00:00Z     | 2026-05-04                 | data.period_start",
                "2026-05-04T00:00:00Z     | 2026-06-04T00:00:00Z       | data.period_end",
                "2026-06-03T00:00:00Z     | 9999-06-03T00:00:00Z       | data.period_end",
                "\"account\"              | \"accounts\"               | 'data.account, data.email'",
                "\"account\"              | \"email\": \"a@b.c\", \"account\" | 'data.account, data.email'",
                "\"account\"              | \"email\": \"nobody\", \"x\" | data.email",
                "\"version\": 7           | \"version\": 7, \"version\": 8 | the JSON",
                "{                        | [                          | the JSON",
            })
    void whatCanNotBeReadIsNamed(String right, String wrong, String field) {
        String nonsense = right.equals("{") ? "[" + body.substring(1) : body.replace(right, wrong);

        assertThatThrownBy(() -> verify(nonsense, FakeShop.headers(FakeShop.SECRET, "msg_1", nonsense, now)))
                .isInstanceOfSatisfying(BillingRefusedException.class, refusal -> {
                    assertThat(refusal.is(BillingRefusedException.BAD_COMMAND)).isTrue();
                    assertThat(refusal.arguments()).containsExactly(field);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "1", "\"text\"", "[]", "{}", "{\"type\":\"subscription.updated\"}"})
    void signedNonsenseIsNamed(String nonsense) {
        assertThatThrownBy(() -> verify(nonsense, FakeShop.headers(FakeShop.SECRET, "msg_1", nonsense, now)))
                .satisfies(refused(BillingRefusedException.BAD_COMMAND));
    }

    @Test
    void accountThatIsNoIdIsNamed() {
        String wrong = body.replace(ACCOUNT.toString(), "42");

        assertThatThrownBy(() -> verify(wrong, FakeShop.headers(FakeShop.SECRET, "msg_1", wrong, now)))
                .satisfies(refused(BillingRefusedException.BAD_COMMAND));
    }

    @Test
    void nothingIsSoldHere() {
        assertThat(shop.sells()).isFalse();
        assertThat(shop.tells()).isTrue();
        assertThat(shop.prices()).isEmpty();
        assertThatThrownBy(() -> shop.subscriptions("cus-1")).satisfies(refused(BillingRefusedException.NOT_SOLD_HERE));
    }

    private void forgedWith(Map<String, String> headers, String name, String value) {
        Map<String, String> changed = new java.util.TreeMap<>(headers);
        changed.put(name, value);
        forged(body, changed);
    }

    private void forged(String text, Map<String, String> headers) {
        assertThatThrownBy(() -> verify(text, headers)).satisfies(refused(BillingRefusedException.BAD_SIGNATURE));
    }

    private EngineEvent verify(String text, Map<String, String> headers) {
        return shop.verify(text.getBytes(StandardCharsets.UTF_8), headers);
    }
}
