package com.rotki.portal.requestlog;

import com.rotki.portal.subscription.SubscriptionStatus;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The values compared before a request was refused. Those that are null were no longer asked for. Neither a secret nor
 * a signature is in it.
 *
 * @param signatureMatched whether the request was signed with the secret of its key
 * @param signatureSeen whether the same signature had been used before, for another call
 */
@Embeddable
public record DecisionInputs(
        @Embedded @Nullable Key key,
        @Nullable Boolean signatureMatched,
        @Embedded @Nullable Clock clock,
        @Nullable Boolean signatureSeen,
        @Embedded @Nullable Subscription subscription,
        @Embedded @Nullable Named device,
        @Embedded @Nullable Slots slots) {

    /** Nothing was: the request had no form that is known. */
    public static final DecisionInputs NOTHING = new DecisionInputs(null, null, null, null, null, null, null);

    /**
     * The API Key that was named.
     *
     * @param keyBegin its first characters, as sent
     * @param keyKnown whether it was ever given out
     * @param keyEndedAt when it was replaced; null while it is the current one, or if it is not known
     */
    @Embeddable
    public record Key(
            String keyBegin, boolean keyKnown, @Nullable Instant keyEndedAt) {}

    /**
     * The app's clock beside ours.
     *
     * @param signedAt what the app's clock said
     * @param clockErrorMs by how much it is ahead, in milliseconds
     * @param clockToleranceMs how much is allowed in either direction, in milliseconds
     */
    @Embeddable
    public record Clock(Instant signedAt, long clockErrorMs, long clockToleranceMs) {}

    /**
     * Where the subscription stood.
     *
     * @param subscriptionStatus null if the account never had one
     */
    @Embeddable
    public record Subscription(
            boolean subscriptionActive,
            @Enumerated(EnumType.STRING) @Nullable SubscriptionStatus subscriptionStatus,
            @Nullable Instant subscriptionPeriodEnd) {}

    /** Where a device stands, as the devices module keeps it. */
    public enum DeviceState {
        ACTIVE,
        ALLOWED,
        REMOVED,
        REVOKED
    }

    /**
     * The device that the request named.
     *
     * @param deviceIdentifier what the app calls itself; null if it named none, or if it is withheld
     * @param deviceState null if the account has no such device
     */
    @Embeddable
    public record Named(
            boolean deviceRegistered,
            @Nullable String deviceIdentifier,
            @Enumerated(EnumType.STRING) @Nullable DeviceState deviceState) {}

    /** The slots of the plan. */
    @Embeddable
    public record Slots(String deviceTier, int deviceLimit, long devicesUsed) {}

    /** Returns it without what the sender claimed and nobody proved. */
    DecisionInputs redacted() {
        return new DecisionInputs(
                key == null ? null : new Key("", key.keyKnown(), key.keyEndedAt()),
                signatureMatched,
                clock,
                signatureSeen,
                subscription,
                device == null ? null : new Named(device.deviceRegistered(), null, device.deviceState()),
                slots);
    }
}
