package com.rotki.portal.billing.stripe;

import com.rotki.portal.platform.AccountId;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerSearchParams;
import com.stripe.service.V1Services;
import java.util.Comparator;
import java.util.Optional;

/**
 * The customers by the account in their metadata, never by their e-mail address: an address changes its owner, and a
 * customer whom somebody entered by hand with it may be anybody.
 */
class StripeCustomers {

    private static final String ACCOUNT = "account";

    private final StripeCalls calls;

    StripeCustomers(StripeCalls calls) {
        this.calls = calls;
    }

    /**
     * Stripe forgets a key of idempotency after a day, and its search knows a new customer after a minute: together
     * they leave no gap.
     */
    String of(AccountId account, String email) {
        return calls.ask("make a customer", stripe -> {
            Optional<String> known = find(stripe, account);
            return known.isPresent() ? known.get() : make(stripe, account, email);
        });
    }

    private static String make(V1Services stripe, AccountId account, String email) throws StripeException {
        var wanted = CustomerCreateParams.builder()
                .setEmail(email)
                .putMetadata(ACCOUNT, account.value().toString())
                .build();
        try {
            Customer made = stripe.customers().create(wanted, StripeCalls.once("customer-" + account.value()));
            return StripeCalls.required(made.getId(), "id");
        } catch (IdempotencyException addressChangedMeanwhile) {
            return find(stripe, account).orElseThrow(() -> addressChangedMeanwhile);
        }
    }

    private static Optional<String> find(V1Services stripe, AccountId account) throws StripeException {
        var wanted = CustomerSearchParams.builder()
                .setQuery("metadata['%s']:'%s'".formatted(ACCOUNT, account.value()))
                .setLimit(100L)
                .build();
        return stripe.customers().search(wanted).getData().stream()
                .filter(customer -> !Boolean.TRUE.equals(customer.getDeleted()))
                .filter(customer ->
                        account.value().toString().equals(customer.getMetadata().get(ACCOUNT)))
                .min(Comparator.comparing(Customer::getCreated).thenComparing(Customer::getId))
                .map(Customer::getId);
    }
}
