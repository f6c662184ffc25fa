package com.rotki.portal.account;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** What is asked for besides a password. */
@Validated
@ConfigurationProperties("portal.security")
record SecondFactorSettings(
        @NotNull @DefaultValue("passkey-required") StaffFactor staffFactor) {}
