package com.rotki.portal.platform.ui;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How open pages are told of what happens.
 *
 * @param pace the shortest time between two rebuilds of one page; at most a minute
 */
@Validated
@ConfigurationProperties("portal.live-updates")
record LiveSettings(
        @NotNull @DurationMin @DurationMax(minutes = 1) @DefaultValue("1s")
        Duration pace) {}
