package com.rotki.portal.throttle;

import io.github.bucket4j.TimeMeter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThrottleConfiguration {

    /** A gateway that limits requests can replace these limits. */
    @Bean
    RateLimits rateLimits(@Value("${portal.rate-limits:true}") boolean limited) {
        return limited
                ? new InProcessRateLimits(TimeMeter.SYSTEM_NANOTIME)
                : (limit, who) -> RateDecision.notCounted(limit);
    }
}
