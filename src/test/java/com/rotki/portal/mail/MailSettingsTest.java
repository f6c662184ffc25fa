package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MailSettingsTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void pausesDoubleUpToTheLongest() {
        context.run(started -> {
            MailSettings settings = started.getBean(MailSettings.class);
            assertThat(settings.pauseAfter(1)).isEqualTo(Duration.ofSeconds(30));
            assertThat(settings.pauseAfter(2)).isEqualTo(Duration.ofMinutes(1));
            assertThat(settings.pauseAfter(7)).isEqualTo(Duration.ofMinutes(32));
            assertThat(settings.pauseAfter(8)).isEqualTo(Duration.ofHours(1));
            assertThat(settings.pauseAfter(1000)).isEqualTo(Duration.ofHours(1));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "join-within=-1s",
                "join-within=11m",
                "first-retry=0s",
                "longest-retry=2d",
                "give-up-after=15d",
                "keep=1d"
            })
    void invalidSettingIsRefusedAtTheStart(String setting) {
        context.withPropertyValues("portal.mail." + setting)
                .run(started -> assertThat(started).hasFailed());
    }

    @EnableConfigurationProperties(MailSettings.class)
    static class Settings {}
}
