package com.rotki.portal.subscription;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A part of the app that a tier, and every higher one, unlocks. */
@Entity
class Capability {

    @Id
    private String code;

    @ManyToOne
    @JoinColumn(name = "minimum_tier")
    private Tier minimumTier;

    @SuppressWarnings("NullAway.Init")
    protected Capability() {
        // for JPA
    }

    String code() {
        return code;
    }

    TierLimits minimum() {
        return minimumTier.limits();
    }
}
