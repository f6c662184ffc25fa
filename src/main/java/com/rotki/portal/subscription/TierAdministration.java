package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The limits of tiers, for admins. A change can be rehearsed before it is made (requirement B-32). */
@Service
@NameOnRecord("TierAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class TierAdministration {

    /** The greatest number that a limit can be set to. */
    public static final int MOST = 1_000_000_000;

    private final TierRepository tiers;
    private final SubscriptionRepository subscriptions;
    private final ObjectProvider<DeviceUse> deviceUse;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TierAdministration(
            TierRepository tiers,
            SubscriptionRepository subscriptions,
            ObjectProvider<DeviceUse> deviceUse,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tiers = tiers;
        this.subscriptions = subscriptions;
        this.deviceUse = deviceUse;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns all tiers, the lowest first. */
    public List<TierDetails> list() {
        return tiers.findAllByOrderByRank().stream().map(Tier::details).toList();
    }

    /**
     * Returns the effect that {@code limits} would have on the tier's accounts. Changes nothing.
     *
     * @throws TierRefusedException ({@code subscription.unknown-tier}, {@code subscription.invalid-limit})
     */
    public TierRehearsal rehearse(String tierCode, TierLimits limits) {
        requireLimits(limits);
        Tier tier = require(tierCode);
        DeviceUse use = deviceUse.getObject();
        long overNow = use.accountsWithMoreThan(tier.limits().devices(), tierCode);
        boolean same = tier.limits().devices() == limits.devices();
        long overThen = same ? overNow : use.accountsWithMoreThan(limits.devices(), tierCode);
        return TierRehearsal.of(subscriptions.countByTier(tier), overNow, overThen);
    }

    /**
     * Changes how much a tier allows, at once for every account that is on it. Its name and rank stay.
     *
     * @param limits each 0 to {@link #MOST}
     * @param seen the version of the tier that the admin saw when they decided
     * @param reason 1 to 500 characters
     * @throws TierRefusedException ({@code subscription.unknown-tier}, {@code subscription.invalid-limit})
     * @throws TierRefusedException ({@code subscription.tier-changed}) if another admin was faster
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_TIERS)
    @Transactional
    public void changeLimits(String tierCode, TierLimits limits, long seen, String reason) {
        String why = Reason.of(reason).value();
        requireLimits(limits);
        Tier tier = tiers.findLockedByCode(tierCode).orElseThrow(TierRefusedException::unknown);
        TierLimits before = tier.limits();
        tier.allow(limits, seen);
        Actor admin = currentActor.require();
        events.publishEvent(new TierLimitsChanged(admin.person(), clock.instant(), admin, before, tier.limits(), why));
    }

    private Tier require(String tierCode) {
        return tiers.findByCode(tierCode).orElseThrow(TierRefusedException::unknown);
    }

    private static void requireLimits(TierLimits limits) {
        if (limits.numbers().values().stream().anyMatch(number -> number < 0 || number > MOST)) {
            throw TierRefusedException.invalidLimit(MOST);
        }
    }

    /** Counts the devices of a tier's accounts. Implemented by the device module, which this one does not know. */
    public interface DeviceUse {

        /** Returns how many accounts of a tier have more than {@code limit} registered devices. */
        long accountsWithMoreThan(int limit, String tierCode);
    }

    /**
     * A tier as admins see it.
     *
     * @param code its stable name
     * @param version tells whether somebody changed it since
     */
    public record TierDetails(String code, TierLimits limits, long version) {}

    /**
     * The effect that changed limits would have on the accounts of a tier (requirement B-32).
     *
     * @param accounts how many are on the tier
     * @param overNow how many of them have more devices than the tier allows today
     * @param overThen how many would have more devices than the tier would allow
     * @param leaving how many are within the limit today and would not be any more
     * @param returning how many are beyond the limit today and would not be any more
     * @param losing how many would lose a device: none ever does, a lower limit only keeps further ones out
     */
    public record TierRehearsal(long accounts, long overNow, long overThen, long leaving, long returning, long losing) {

        static TierRehearsal of(long accounts, long overNow, long overThen) {
            return new TierRehearsal(
                    accounts, overNow, overThen, Math.max(0, overThen - overNow), Math.max(0, overNow - overThen), 0);
        }
    }

    /** An admin changed what a tier allows. On record with the admin: it happened to no single account. */
    public record TierLimitsChanged(
            AccountId account, Instant at, Actor actor, TierLimits before, TierLimits after, String reason)
            implements AccountEvent {
        @Override
        public EventKind kind() {
            return EventKind.TIER_LIMITS_CHANGED;
        }

        @Override
        public Map<String, String> details() {
            Map<String, String> details = new LinkedHashMap<>();
            details.put("tier", after.name());
            details.put("reason", reason);
            Map<String, Integer> old = before.numbers();
            after.numbers().forEach((limit, number) -> {
                int was = old.getOrDefault(limit, 0);
                if (was != number) {
                    details.put(limit, was + " → " + number);
                }
            });
            return details;
        }
    }
}
