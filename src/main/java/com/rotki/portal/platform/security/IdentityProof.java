package com.rotki.portal.platform.security;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * The proofs of identity. An authentication carries each proof given in its session, with its time, as one of Spring
 * Security's factors.
 */
public enum IdentityProof {
    /** The account's password. */
    PASSWORD(FactorGrantedAuthority.PASSWORD_AUTHORITY),
    /** A passkey, unlocked by its owner. */
    PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY),
    /** A code of the authenticator app. */
    AUTHENTICATOR_APP("FACTOR_TOTP"),
    /** One of the codes that were kept for the day on which nothing else is at hand. */
    RECOVERY_CODE("FACTOR_RECOVERY_CODE");

    private final String authority;

    IdentityProof(String authority) {
        this.authority = authority;
    }

    /** Returns the authority that stands for this proof, given at {@code at}. */
    public GrantedAuthority givenAt(Instant at) {
        return FactorGrantedAuthority.withAuthority(authority).issuedAt(at).build();
    }

    /** Returns the proofs that were given in the session of {@code authentication}, each with its last time. */
    public static Map<IdentityProof, Instant> of(Authentication authentication) {
        var proofs = new EnumMap<IdentityProof, Instant>(IdentityProof.class);
        for (GrantedAuthority granted : authentication.getAuthorities()) {
            if (granted instanceof FactorGrantedAuthority factor) {
                for (IdentityProof proof : values()) {
                    if (proof.authority.equals(factor.getAuthority())) {
                        proofs.put(proof, factor.getIssuedAt());
                    }
                }
            }
        }
        return Collections.unmodifiableMap(proofs);
    }
}
