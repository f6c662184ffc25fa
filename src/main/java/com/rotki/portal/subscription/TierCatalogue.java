package com.rotki.portal.subscription;

import com.rotki.portal.platform.security.NameOnRecord;
import java.util.List;
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
        return unlocked(tier, minimumTiers());
    }

    /** Returns all tiers with what each includes, the lowest first. */
    public List<TierOffer> offers() {
        Map<String, TierLimits> minimums = minimumTiers();
        return tiers.findAllByOrderByRank().stream()
                .map(tier -> new TierOffer(tier.code(), tier.limits(), unlocked(tier.limits(), minimums)))
                .toList();
    }

    /**
     * Returns one tier with what it includes.
     *
     * @throws TierRefusedException ({@code subscription.unknown-tier})
     */
    public TierOffer offer(String code) {
        TierLimits limits = require(code).limits();
        return new TierOffer(code, limits, unlockedBy(limits));
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

    private static Set<String> unlocked(TierLimits tier, Map<String, TierLimits> minimums) {
        return minimums.entrySet().stream()
                .filter(minimum -> tier.rank() >= minimum.getValue().rank())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * A tier as on a price list.
     *
     * @param code its stable name
     * @param limits its name and how much it allows
     * @param capabilities the parts of the app that it unlocks
     */
    public record TierOffer(String code, TierLimits limits, Set<String> capabilities) {

        /** Copies the set. */
        public TierOffer {
            capabilities = Set.copyOf(capabilities);
        }

        /** Returns whether it costs nothing. */
        public boolean isFree() {
            return limits.rank() == 0;
        }
    }
}
