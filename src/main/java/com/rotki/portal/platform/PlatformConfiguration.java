package com.rotki.portal.platform;

import com.rotki.portal.platform.ClockWatch.ElapsedTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    /** What a node does by itself now and then. A command leaves it to the nodes. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = PortalSettings.COMMAND, havingValue = false, matchIfMissing = true)
    @EnableScheduling
    static class ScheduledJobs {}

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ElapsedTime elapsedTime() {
        return () -> Duration.ofNanos(System.nanoTime());
    }

    /** By name in the schedules of those who write: so it is looked at before they start. */
    @Bean
    Duration writeBehind(WriteBehindSettings settings) {
        return settings.writeBehind();
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
