package com.rotki.portal.throttle;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ClientAddress;
import jakarta.servlet.ServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Limits by the address that a request comes from, or by the account that asks. Requests without a known address are not
 * counted.
 */
@Component
public class CallerLimits {

    private final RateLimits limits;
    private final Clock clock;

    /** Creates it. */
    public CallerLimits(RateLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Takes one from the limit of the sender of {@code request}. */
    public RateDecision take(RateLimit limit, ServletRequest request) {
        return ClientAddress.of(request)
                .map(address -> limits.take(limit, address))
                .orElseGet(() -> RateDecision.notCounted(limit));
    }

    /**
     * Takes one from the limit of the sender of the current request, if there is one.
     *
     * @throws ThrottledException ({@code throttle.too-many}) if nothing was left
     */
    public void require(RateLimit limit) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            require(take(limit, current.getRequest()));
        }
    }

    /**
     * Takes one from the limit of an account, wherever it asks from.
     *
     * @throws ThrottledException ({@code throttle.too-many}) if nothing was left
     */
    public void require(RateLimit limit, AccountId account) {
        require(limits.take(limit, account.toString()));
    }

    private void require(RateDecision decision) {
        if (!decision.admitted()) {
            throw ThrottledException.tooManyRequests(clock.instant().plus(decision.retryAfter()));
        }
    }
}
