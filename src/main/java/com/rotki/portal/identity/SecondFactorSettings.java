package com.rotki.portal.identity;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Which factors are required besides a password. */
@Validated
@ConfigurationProperties("portal.security")
record SecondFactorSettings(
        @NotNull @DefaultValue("passkey-required") StaffFactor staffFactor) {

    /** The factor that staff need besides a password (requirement D8). */
    enum StaffFactor {
        /** A passkey or an authenticator app. The portal recommends the passkey, which answers no forged page. */
        PASSKEY_PREFERRED,
        /** A passkey. With an authenticator app staff can do nothing but register one. */
        PASSKEY_REQUIRED
    }
}
