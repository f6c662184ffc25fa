package com.rotki.portal.subscription;

import com.rotki.portal.platform.security.NameOnRecord;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The capabilities that each tier unlocks: public, as on a price list. */
@Service
@NameOnRecord("TierCatalogue")
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class TierCatalogue {

    private final CapabilityRepository capabilities;
    private final TierRepository tiers;

    TierCatalogue(CapabilityRepository capabilities, TierRepository tiers) {
        this.capabilities = capabilities;
        this.tiers = tiers;
    }

    /** Returns for each capability of the app the name of the lowest tier that unlocks it, in the order of their names. */
    public SortedMap<String, String> unlocks() {
        var unlocks = new TreeMap<String, String>();
        minimumTiers().forEach((capability, tier) -> unlocks.put(capability, tier.name()));
        return unlocks;
    }

    /** Returns the capabilities that a plan of the tier unlocks while it is active. */
    public Set<String> unlockedBy(TierLimits tier) {
        return minimumTiers().entrySet().stream()
                .filter(minimum -> tier.rank() >= minimum.getValue().rank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Map<String, TierLimits> minimumTiers() {
        return capabilities.findAll().stream().collect(Collectors.toMap(Capability::code, Capability::minimum));
    }

    /** Returns the tier with a code, or refuses with {@code subscription.unknown-tier}. */
    Tier require(String code) {
        return tiers.findByCode(code).orElseThrow(TierRefusedException::unknown);
    }

    TierLimits free() {
        return tiers.findByCode(Tier.FREE).orElseThrow().limits();
    }
}
