package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.CheckoutOrder;
import com.rotki.portal.billing.EngineData.OpenCheckout;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.CustomerUpdate;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.service.V1Services;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Stripe's hosted checkout. Its amounts come from the price, so that nothing in a browser can change them. */
class StripeCheckouts {

    /** In the metadata of a subscription: its renewal is switched off once it is paid. */
    static final String ONE_PERIOD = "one_period";

    /** Stripe wants at least half an hour. */
    private static final Duration OPEN = Duration.ofHours(1);

    private static final Map<String, SessionCreateParams.Locale> LANGUAGES =
            Map.of("en", SessionCreateParams.Locale.EN, "de", SessionCreateParams.Locale.DE);

    private final StripeSettings settings;
    private final StripeCalls calls;
    private final StripePages pages;
    private final Clock clock;

    StripeCheckouts(StripeSettings settings, StripeCalls calls, StripePages pages, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.pages = pages;
        this.clock = clock;
    }

    OpenCheckout open(CheckoutOrder order) {
        return calls.ask("open a checkout", stripe -> opened(create(stripe, order)));
    }

    /** What is complete stays so; what has expired or never was there can't be paid either. */
    boolean close(String id) {
        return calls.find("close a checkout", stripe -> {
                    try {
                        return stripe.checkout().sessions().expire(id).getStatus();
                    } catch (InvalidRequestException notOpen) {
                        return stripe.checkout().sessions().retrieve(id).getStatus();
                    }
                })
                .map(status -> switch (status) {
                    case "complete" -> false;
                    case "expired" -> true;
                    default -> throw BillingRefusedException.of(BillingRefusedException.UNAVAILABLE);
                })
                .orElse(true);
    }

    /** The same order a moment later has another end, which Stripe refuses: then the checkout is there already. */
    private Session create(V1Services stripe, CheckoutOrder order) throws StripeException {
        try {
            return stripe.checkout().sessions().create(wanted(order), StripeCalls.once(order.reference()));
        } catch (IdempotencyException openedBefore) {
            var ofCustomer = SessionListParams.builder()
                    .setCustomer(order.customerId())
                    .setLimit(100L)
                    .build();
            return stripe.checkout().sessions().list(ofCustomer).getData().stream()
                    .filter(session -> order.reference().equals(session.getClientReferenceId()))
                    .findFirst()
                    .orElseThrow(() -> openedBefore);
        }
    }

    private OpenCheckout opened(Session session) {
        if ("complete".equals(session.getStatus())) {
            throw BillingRefusedException.of(BillingRefusedException.UNDER_WAY);
        }
        return new OpenCheckout(
                StripeCalls.required(session.getId(), "id"),
                pages.require(session.getUrl()),
                Instant.ofEpochSecond(StripeCalls.required(session.getExpiresAt(), "end")));
    }

    private SessionCreateParams wanted(CheckoutOrder order) {
        var wanted = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                .setCustomer(order.customerId())
                .setClientReferenceId(order.reference())
                .setSuccessUrl(order.back().toString())
                .setCancelUrl(order.cancelled().toString())
                .setExpiresAt(clock.instant().plus(OPEN).getEpochSecond())
                .setLocale(language(order))
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setPrice(order.priceId())
                        .setQuantity(1L)
                        .build())
                .setSubscriptionData(subscription(order));
        return options(wanted).build();
    }

    /** Tax needs an address, which the customer gets from the checkout. */
    private SessionCreateParams.Builder options(SessionCreateParams.Builder wanted) {
        if (settings.promotionCodes()) {
            wanted.setAllowPromotionCodes(true);
        }
        if (settings.automaticTax()) {
            wanted.setAutomaticTax(SessionCreateParams.AutomaticTax.builder()
                            .setEnabled(true)
                            .build())
                    .setCustomerUpdate(CustomerUpdate.builder()
                            .setAddress(CustomerUpdate.Address.AUTO)
                            .setName(CustomerUpdate.Name.AUTO)
                            .build());
        }
        return wanted;
    }

    private static SessionCreateParams.SubscriptionData subscription(CheckoutOrder order) {
        var data = SessionCreateParams.SubscriptionData.builder()
                .putMetadata("account", order.account().value().toString())
                .putMetadata("reference", order.reference());
        return (order.renews() ? data : data.putMetadata(ONE_PERIOD, "true")).build();
    }

    private static SessionCreateParams.Locale language(CheckoutOrder order) {
        String language = Locale.forLanguageTag(order.language()).getLanguage();
        return LANGUAGES.getOrDefault(language, SessionCreateParams.Locale.AUTO);
    }
}
