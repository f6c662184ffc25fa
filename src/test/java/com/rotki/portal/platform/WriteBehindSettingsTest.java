package com.rotki.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

class WriteBehindSettingsTest {

    private final ApplicationContextRunner portal = new ApplicationContextRunner().withUserConfiguration(Wiring.class);

    @Test
    void contactsAreWrittenAfterFiveSecondsUnlessSaidOtherwise() {
        portal.run(started ->
                assertThat(started.getBean("writeBehind", Duration.class)).isEqualTo(Duration.ofSeconds(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "-1s", "99ms", "61s", "soon"})
    void anIntervalThatCannotBeStopsTheStartAndIsNamed(String interval) {
        portal.withPropertyValues("portal.app-api.write-behind=" + interval)
                .run(failed -> assertThat(failed)
                        .getFailure()
                        .hasStackTraceContaining("portal.app-api")
                        .hasStackTraceContaining("write"));
    }

    @Test
    void aCommandDoesNothingByItself() {
        portal.run(started -> assertThat(started).hasSingleBean(ScheduledAnnotationBeanPostProcessor.class));
        portal.withPropertyValues(PortalSettings.COMMAND + "=true")
                .run(started -> assertThat(started).doesNotHaveBean(ScheduledAnnotationBeanPostProcessor.class));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(WriteBehindSettings.class)
    @Import({Writer.class, PlatformConfiguration.class})
    static class Wiring {}

    /** Stands for what writes: it must not be scheduled before the setting was looked at. */
    static class Writer {

        @Scheduled(fixedDelayString = "#{@writeBehind}")
        void write() {
            // nothing to write
        }
    }
}
