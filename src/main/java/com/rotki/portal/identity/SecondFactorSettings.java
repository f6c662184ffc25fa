package com.rotki.portal.identity;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** What is asked for besides a password. */
@Validated
@ConfigurationProperties("portal.security")
record SecondFactorSettings(
        @NotNull @DefaultValue("passkey-required") StaffFactor staffFactor) {

    /** What the staff needs besides a password (requirement D8). */
    enum StaffFactor {
        /** A passkey or an authenticator app; the portal recommends the passkey, which no forged page can get an answer of. */
        PASSKEY_PREFERRED,
        /** A passkey. An authenticator app lets somebody of the staff do nothing but register one. */
        PASSKEY_REQUIRED
    }
}
