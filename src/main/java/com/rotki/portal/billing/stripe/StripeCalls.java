package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.BillingRefusedException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Stripe. Whatever goes wrong is one refusal for the caller and one line for the operator: with Stripe's id of the
 * request, by which its dashboard finds the rest, and without a message, which may name a key, an address or a body.
 */
class StripeCalls {

    private static final Logger LOG = LoggerFactory.getLogger(StripeCalls.class);
    private static final Pattern UNPRINTABLE = Pattern.compile("[^A-Za-z0-9_.-]");
    private static final int LONGEST_CODE = 80;

    private final V1Services stripe;

    /**
     * Prepares to ask.
     *
     * @param silence how long to wait for an answer
     * @param retries how often the library asks again where that is safe
     */
    StripeCalls(StripeSettings settings, Duration silence, int retries) {
        stripe = StripeConnection.open(settings, silence, retries);
    }

    /**
     * Asks.
     *
     * @param what for the log
     * @throws BillingRefusedException ({@code billing.unavailable}) unless there is an answer that makes sense
     */
    <T> T ask(String what, Question<T> question) {
        try {
            return question.of(stripe);
        } catch (BillingRefusedException refused) {
            throw refused;
        } catch (StripeException fault) {
            LOG.warn(
                    "Stripe refused to {}: {} (status {}, code {}, request {})",
                    what,
                    fault.getClass().getSimpleName(),
                    fault.getStatusCode(),
                    printable(fault.getCode()),
                    printable(fault.getRequestId()));
        } catch (RuntimeException nonsense) {
            LOG.warn(
                    "Stripe's answer makes no sense: {} ({})",
                    what,
                    nonsense.getClass().getSimpleName());
        }
        throw BillingRefusedException.of(BillingRefusedException.UNAVAILABLE);
    }

    /** Asks for something that may not be there. */
    <T> Optional<T> find(String what, Question<T> question) {
        return ask(what, stripe -> {
            try {
                return Optional.of(question.of(stripe));
            } catch (StripeException fault) {
                if (isStatus(fault, 404)) {
                    return Optional.empty();
                }
                throw fault;
            }
        });
    }

    /** Returns what Stripe must have sent. */
    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalStateException("No " + field);
        }
        return value;
    }

    static boolean isStatus(StripeException fault, int status) {
        return fault.getStatusCode() != null && fault.getStatusCode() == status;
    }

    static RequestOptions once(String idempotencyKey) {
        return RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
    }

    private static String printable(@Nullable String text) {
        if (text == null) {
            return "none";
        }
        String safe = UNPRINTABLE.matcher(text).replaceAll("");
        return safe.substring(0, Math.min(safe.length(), LONGEST_CODE));
    }

    /** What is asked of Stripe. */
    @FunctionalInterface
    interface Question<T> {

        T of(V1Services stripe) throws StripeException;
    }
}
