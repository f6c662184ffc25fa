package com.rotki.portal.platform;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the data that the signed API collects in passing.
 *
 * @param writeBehind how long last contacts are collected before they are written; 100 milliseconds to 1 minute. A crash
 *     loses that much of them.
 */
@Validated
@ConfigurationProperties("portal.app-api")
record WriteBehindSettings(
        @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 1) @DefaultValue("5s")
        Duration writeBehind) {}
