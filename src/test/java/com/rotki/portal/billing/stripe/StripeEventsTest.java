package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.billing.BillingProvider.EngineEvent;
import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events are believed if Stripe signed exactly these bytes a moment ago. */
class StripeEventsTest extends StripeTest {

    @Test
    void aSignedEventSaysWhomItIsAbout() {
        assertThat(verify(event("invoice.paid", "{'object':'invoice','id':'in_1','customer':'cus_1'}")))
                .isEqualTo(new EngineEvent("evt_1", "invoice.paid", "cus_1"));
    }

    @Test
    void anEventOfACustomerIsAboutThatCustomer() {
        assertThat(verify(event("customer.updated", "{'object':'customer','id':'cus_2'}"))
                        .customerId())
                .isEqualTo("cus_2");
    }

    @Test
    void anExpandedCustomerCountsToo() {
        assertThat(verify(event("x.y", "{'object':'charge','customer':{'id':'cus_3','object':'customer'}}"))
                        .customerId())
                .isEqualTo("cus_3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'object':'price','id':'price_1'}", "{'object':'charge','customer':null}", "null", "[]"})
    void anEventOfAnyTypeMayBeAboutNoCustomer(String subject) {
        EngineEvent event = verify(event("brand.new.type", subject));

        assertThat(event.type()).isEqualTo("brand.new.type");
        assertThat(event.customerId()).isNull();
    }

    @Test
    void eachConfiguredSecretCounts() {
        Secret next = Secret.of("whsec_nextnextnextnext");
        var both = new StripeEvents(
                new StripeSettings(
                        Secret.of(FakeStripe.KEY),
                        List.of(Secret.of(FakeStripe.WEBHOOK_SECRET), next),
                        fake.base(),
                        settings().dashboardUrl(),
                        false,
                        false),
                clock);
        byte[] body = event("a.b", "{}");

        assertThat(both.verify(body, FakeStripe.signature(body, clock.instant(), next.reveal())))
                .isNotNull();
        assertThat(both.verify(body, FakeStripe.signature(body, clock.instant(), FakeStripe.WEBHOOK_SECRET)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "300, true", "301, false", "86400, false"})
    void anEventIsBelievedForFiveMinutes(long age, boolean believed) {
        byte[] body = event("a.b", "{}");
        Instant signed = clock.instant();
        clock.advance(Duration.ofSeconds(age));

        if (believed) {
            assertThat(verify(body, FakeStripe.signature(body, signed, FakeStripe.WEBHOOK_SECRET)))
                    .isNotNull();
        } else {
            refused(body, FakeStripe.signature(body, signed, FakeStripe.WEBHOOK_SECRET));
        }
    }

    @Test
    void eachByteIsSigned() {
        byte[] body = event("invoice.paid", "{'customer':'cus_1'}");
        String signature = FakeStripe.signature(body, clock.instant(), FakeStripe.WEBHOOK_SECRET);

        for (int i = 0; i < body.length; i++) {
            byte[] changed = body.clone();
            changed[i] ^= 1;
            refused(changed, signature);
        }
    }

    @Test
    void aBodyThatIsNoTextIsRefusedEvenIfItIsSigned() {
        byte[] body = {'{', (byte) 0xff, '}'};

        refused(body, FakeStripe.signature(body, clock.instant(), FakeStripe.WEBHOOK_SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "", "{\"id\":\"evt_1\"}", "{\"type\":\"a.b\"}", "{\"id\":", "5"})
    void whatIsNoEventIsRefusedEvenIfItIsSigned(String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);

        refused(body, FakeStripe.signature(body, clock.instant(), FakeStripe.WEBHOOK_SECRET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "t=,v1=", "t=abc,v1=00", "v1=00", "t=1777888800", "t=99999999999999999999,v1=0", ",,,", "="})
    void aSignatureThatIsNoneIsRefused(String signature) {
        refused(event("a.b", "{}"), signature);
    }

    @Test
    void anotherSecretAndNoSignatureAreRefused() {
        byte[] body = event("a.b", "{}");

        refused(body, FakeStripe.signature(body, clock.instant(), "whsec_other"));
        refused(body, null);
    }

    private EngineEvent verify(byte[] body) {
        return verify(body, FakeStripe.signature(body, clock.instant(), FakeStripe.WEBHOOK_SECRET));
    }

    private EngineEvent verify(byte[] body, @Nullable String signature) {
        return stripe.verify(body, signature == null ? Map.of() : Map.of("stripe-signature", signature));
    }

    private void refused(byte[] body, @Nullable String signature) {
        refused(BillingRefusedException.BAD_SIGNATURE, () -> verify(body, signature));
    }

    private static byte[] event(String type, String subject) {
        return "{'id':'evt_1','object':'event','type':'%s','data':{'object':%s}}"
                .formatted(type, subject)
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
    }
}
