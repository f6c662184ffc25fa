package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.platform.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever is wrong with Stripe is one refusal, one line in the log, and nothing secret in it. */
@ExtendWith(OutputCaptureExtension.class)
class StripeFaultsTest extends StripeTest {

    private static final String ERROR = """
            {"error":{"type":"api_error","code":"some_code","message":"Invalid key sk_test_fakefakefakefake of subscriber@example.org"}}""";

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "429", "401", "403", "400", "402", "404", "409"})
    void eachFaultIsUnavailable(int status, CapturedOutput log) {
        for (ThrowingCallable call : calls()) {
            fake.fail(status, ERROR);
            refused(BillingRefusedException.UNAVAILABLE, call);
        }

        assertThat(log.getAll())
                .contains("status " + status, "request req_fake", "code some_code")
                .doesNotContain(FakeStripe.KEY, "Invalid key", EMAIL, FakeStripe.WEBHOOK_SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "null",
                "{}",
                "5",
                "{\"data\":[{}]}",
                "{\"object\":\"list\",\"data\":[{\"status\":\"active\",\"lookup_key\":\"basic-monthly\",\"active\":true}]}"
            })
    void nonsenseIsUnavailableOrNothing(String nonsense, CapturedOutput log) {
        for (ThrowingCallable call : calls()) {
            fake.fail(200, nonsense);
            unavailableOrNothing(call);
        }

        assertThat(log.getAll()).doesNotContain(FakeStripe.KEY, EMAIL, "Exception:");
    }

    @ParameterizedTest
    @CsvSource({"500, {}", "429, {}", "401, {}", "200, nonsense"})
    void whatMayBeMissingIsNotTakenForMissing(int status, String body) {
        for (ThrowingCallable call :
                List.<ThrowingCallable>of(() -> stripe.close("cs_test_1"), () -> stripe.invoice(customer, "in_1"))) {
            fake.fail(status, body);
            refused(BillingRefusedException.UNAVAILABLE, call);
        }
    }

    @Test
    void aCheckoutIsClosedOnlyIfStripeSaysSo() {
        for (String answer : List.of("{}", "{\"status\":\"open\"}", "{\"status\":\"brand_new\"}")) {
            fake.fail(200, answer);
            refused(BillingRefusedException.UNAVAILABLE, () -> stripe.close("cs_test_1"));
        }
    }

    @Test
    void silenceIsUnavailable() {
        var hasty = new StripeProvider(
                settings(), new StripeCalls(settings(), Duration.ofMillis(50), 0), () -> List.of("basic"), clock);
        fake.fallSilent();

        refused(BillingRefusedException.UNAVAILABLE, hasty::prices);
    }

    @Test
    void anEngineThatIsNotThereIsUnavailable() {
        fake.close();

        refused(BillingRefusedException.UNAVAILABLE, stripe::prices);
    }

    @Test
    void aFaultThatPassesIsNotSeen() {
        var patient = new StripeProvider(
                settings(), new StripeCalls(settings(), Duration.ofSeconds(2), 1), () -> List.of("basic"), clock);
        fake.fail(500, ERROR);

        assertThat(patient.prices()).hasSize(2);
    }

    @Test
    void aWrongKeyIsNotWritten(CapturedOutput log) {
        var wrong = new StripeSettings(
                Secret.of("sk_test_wrongwrongwrong"),
                List.of(Secret.of(FakeStripe.WEBHOOK_SECRET)),
                fake.base(),
                URI.create("https://dashboard.stripe.com"),
                false,
                false);

        refused(BillingRefusedException.UNAVAILABLE, () -> provider(wrong).prices());

        assertThat(log.getAll())
                .contains("AuthenticationException", "status 401", "invalid_api_key")
                .doesNotContain("wrongwrong", FakeStripe.KEY);
    }

    private List<ThrowingCallable> calls() {
        return List.of(
                () -> stripe.prices(),
                () -> stripe.customer(ACCOUNT, EMAIL),
                () -> stripe.open(order("ref-1", true)),
                () -> stripe.subscriptions(customer),
                () -> stripe.payments(customer),
                () -> stripe.preview("sub_1", higher),
                () -> stripe.changeNow("sub_1", higher, "key-1"),
                () -> stripe.changeAtEnd("sub_1", higher, "key-2"),
                () -> stripe.dropPlannedChange("sub_1"),
                () -> stripe.cancel("sub_1", null),
                () -> stripe.resume("sub_1"),
                () -> stripe.endAndRefund("sub_1"),
                () -> stripe.paymentMethodPage(customer, BACK),
                () -> stripe.payPage(customer));
    }

    /** A list without anything in it is an answer; a call that gets past its first answer finds the fake itself. */
    private static void unavailableOrNothing(ThrowingCallable call) {
        try {
            call.call();
        } catch (BillingRefusedException refused) {
            assertThat(refused.is(BillingRefusedException.UNAVAILABLE)).isTrue();
        } catch (Throwable other) {
            throw new AssertionError("Not a refusal", other);
        }
    }
}
