package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.OpenCheckout;
import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.BillingCycle;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Prices, customers and checkouts at Stripe. */
class StripeCheckoutsTest extends StripeTest {

    @Test
    void pricesAreFoundByTheirLookupKeys() {
        engine.price("unknown-monthly", "month", 1, "eur");

        assertThat(stripe.prices())
                .containsExactlyInAnyOrder(
                        new Price(monthly, "basic", BillingCycle.MONTHLY, 1_000, "EUR", true),
                        new Price(yearly, "basic", BillingCycle.YEARLY, 10_000, "EUR", true),
                        new Price(higher, "advanced", BillingCycle.MONTHLY, 2_500, "EUR", true));
    }

    @Test
    void aPriceThatIsInactiveOrOfAnotherCycleThanItsKeyIsNotOnSale() {
        engine.get(higher).put("active", false);
        engine.price("advanced-yearly", "month", 20_000, "eur");
        String dollars = engine.price("supporter-monthly", "month", 600, "usd");
        engine.get(dollars).put("tax_behavior", "exclusive");

        assertThat(stripe.prices())
                .contains(new Price(dollars, "supporter", BillingCycle.MONTHLY, 600, "USD", false))
                .noneMatch(price -> price.tierCode().equals("advanced"));
    }

    @Test
    void whatCostsNothingIsNotOnSale() {
        engine.get(monthly).put("unit_amount", 0);
        engine.get(yearly).put("unit_amount", -1);

        assertThat(stripe.prices()).extracting(Price::id).containsExactly(higher);
    }

    @Test
    void aCustomerIsMadeOnceForAnAccount() {
        assertThat(stripe.customer(ACCOUNT, EMAIL)).isEqualTo(customer);

        assertThat(fake.last("POST", "/v1/customers").idempotencyKey()).isEqualTo("customer-" + ACCOUNT.value());
        assertThat(fake.last("POST", "/v1/customers").get("metadata[account]"))
                .isEqualTo(ACCOUNT.value().toString());
    }

    @Test
    void aCustomerOfAnotherAccountWithTheSameAddressIsNotTaken() {
        assertThat(stripe.customer(new AccountId(UUID.randomUUID()), EMAIL)).isNotEqualTo(customer);
    }

    @Test
    void aCheckoutNamesThePriceAndNoAmount() {
        OpenCheckout checkout = stripe.open(order("ref-1", true));

        var request = fake.last("POST", "/v1/checkout/sessions");
        assertThat(checkout.page()).hasScheme("http").hasHost("127.0.0.1");
        assertThat(checkout.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
        assertThat(request.idempotencyKey()).isEqualTo("ref-1");
        assertThat(request.parameters())
                .containsEntry("mode", "subscription")
                .containsEntry("line_items[0][price]", monthly)
                .containsEntry("client_reference_id", "ref-1")
                .containsEntry("success_url", BACK.toString())
                .containsEntry("cancel_url", "https://portal.example.org/plans")
                .containsEntry("locale", "de")
                .containsEntry(
                        "subscription_data[metadata][account]", ACCOUNT.value().toString())
                .doesNotContainKeys("automatic_tax[enabled]", "allow_promotion_codes")
                .allSatisfy((name, value) -> assertThat(name).doesNotContain("amount"));
    }

    @Test
    void taxAndPromotionCodesAreAskedForWhereTheSettingsSaySo() {
        provider(settings(true, true)).open(order("ref-1", true));

        assertThat(fake.last("POST", "/v1/checkout/sessions").parameters())
                .containsEntry("automatic_tax[enabled]", "true")
                .containsEntry("customer_update[address]", "auto")
                .containsEntry("allow_promotion_codes", "true");
    }

    @Test
    void theSameOrderLaterIsTheSameCheckout() {
        OpenCheckout first = stripe.open(order("ref-1", true));
        clock.advance(Duration.ofMinutes(5));

        assertThat(stripe.open(order("ref-1", true))).isEqualTo(first);
    }

    @Test
    void anOrderThatIsPaidIsNotOpenedAgain() {
        engine.pay(stripe.open(order("ref-1", true)).id());
        clock.advance(Duration.ofMinutes(5));

        refused(BillingRefusedException.UNDER_WAY, () -> stripe.open(order("ref-1", true)));
    }

    @Test
    void aClosedCheckoutCannotBePaid() {
        String open = stripe.open(order("ref-1", true)).id();

        assertThat(stripe.close(open)).isTrue();
        assertThat(stripe.close(open)).isTrue();
        assertThat(engine.get(open).get("status").asString()).isEqualTo("expired");
        assertThat(stripe.close("cs_never_was")).isTrue();
    }

    @Test
    void aPaidCheckoutIsNotClosed() {
        String open = stripe.open(order("ref-1", true)).id();
        engine.pay(open);

        assertThat(stripe.close(open)).isFalse();
    }

    @Test
    void aCheckoutOfAnotherHostIsRefused() {
        String open = stripe.open(order("ref-1", true)).id();
        engine.get(open).put("url", "https://checkout.stripe.com.example.org/pay");
        clock.advance(Duration.ofMinutes(5));

        refused(BillingRefusedException.UNAVAILABLE, () -> stripe.open(order("ref-1", true)));
    }
}
