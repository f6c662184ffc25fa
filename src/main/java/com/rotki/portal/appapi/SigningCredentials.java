package com.rotki.portal.appapi;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.subscription.SubscriptionTerm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that the server knows of the credentials that a call names, in one row.
 *
 * @param known whether the key that was asked for exists; if not, all the rest is a stand-in that nothing may be
 *     granted to
 * @param email the account's address, which the app shows beside its devices
 * @param sealedSecret what the signature is checked with
 * @param usedBefore whether a request was ever signed with them
 * @param endedAt when they ended; null while they are the current ones
 * @param endedByStaff whether staff ended them, and not their owner
 * @param frozen whether they are frozen
 * @param term the subscription, null if the account never had one
 * @param device the account's device that the call names, null if it names none or one that is unknown
 */
record SigningCredentials(
        boolean known,
        CredentialsId id,
        AccountId account,
        String email,
        SealedSecret sealedSecret,
        boolean usedBefore,
        @Nullable Instant endedAt,
        boolean endedByStaff,
        boolean frozen,
        @Nullable SubscriptionTerm term,
        @Nullable NamedDevice device) {

    /**
     * The device that a call names.
     *
     * @param state as the devices module keeps it
     */
    record NamedDevice(DeviceId id, String state) {

        /** Returns whether it is registered now: neither removed nor merely allowed to come back. */
        boolean active() {
            return state.equals("ACTIVE");
        }
    }

    /** An API Secret as the database keeps it; only {@code CredentialMac} can open it. Prints nothing of itself. */
    static final class SealedSecret {

        private final byte[] ciphertext;

        SealedSecret(byte[] ciphertext) {
            this.ciphertext = ciphertext.clone();
        }

        byte[] ciphertext() {
            return ciphertext.clone();
        }
    }
}
