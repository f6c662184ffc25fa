package com.rotki.portal.appapi;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the signed API.
 *
 * @param freshness by how much the app's clock may differ from the server's, in either direction; 1 minute to 1 hour.
 *     Desktop clocks are wrong, and every minute more is a minute more in which a captured request is worth something.
 */
@Validated
@ConfigurationProperties("portal.app-api")
record AppApiSettings(
        @NotNull @DurationMin(minutes = 1) @DurationMax(hours = 1) @DefaultValue("15m")
        Duration freshness) {}
