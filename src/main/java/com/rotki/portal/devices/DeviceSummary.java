package com.rotki.portal.devices;

import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.requestlog.RefusalLog.DeviceRefusal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device as its owner sees it.
 *
 * @param name as the owner gave it or the app sent it
 * @param nameMadeByMachine whether the name is a random text that the app made up, so that a page says what kind of
 *     machine it is and since when it is known instead
 * @param platform operating system, as the app reports it
 * @param client the app, as it last told
 * @param firstSeen when it registered for the first time
 * @param lastContact when it last called; null if never since it was registered
 * @param lastCheck when its hourly check of the subscription last succeeded; null if never
 * @param lastRefusal its last signed request that was refused within the last 30 days; null if there was none
 * @param clockError by how much its clock is ahead of ours (behind, if negative); null if not known
 * @param removedAt null unless it was removed
 * @param restorableUntil until when it can be put back as it was; null if it was not removed, or too long ago
 * @param revocation null unless an admin revoked it
 */
public record DeviceSummary(
        DeviceId id,
        String name,
        boolean nameMadeByMachine,
        String platform,
        AppClient client,
        Instant firstSeen,
        @Nullable Instant lastContact,
        @Nullable Instant lastCheck,
        @Nullable DeviceRefusal lastRefusal,
        @Nullable Duration clockError,
        DeviceState state,
        @Nullable Instant removedAt,
        @Nullable Instant restorableUntil,
        @Nullable DeviceRevocation revocation) {

    /** From here on a wrong clock is worth telling its owner: well before requests are refused for it. */
    private static final Duration NOTABLE_CLOCK_ERROR = Duration.ofMinutes(1);

    /** Returns whether its latest request was refused. */
    public boolean failing() {
        return lastRefusal != null && (lastContact == null || lastRefusal.at().isAfter(lastContact));
    }

    /** Returns when it left the registered ones: removed or revoked; null if it is registered. */
    public @Nullable Instant leftAt() {
        return revocation == null ? removedAt : revocation.at();
    }

    /** Returns the error of its clock if that is more than a minute, otherwise null. */
    public @Nullable Duration notableClockError() {
        return clockError == null || clockError.abs().compareTo(NOTABLE_CLOCK_ERROR) <= 0 ? null : clockError;
    }

    /**
     * Why a device was revoked.
     *
     * @param reason in the words of who revoked it; its owner and the app's user read it
     * @param by e-mail address of the admin who wanted it, not for the owner
     * @param undoableUntil until when an admin can take it back
     */
    public record DeviceRevocation(Instant at, String reason, String by, Instant undoableUntil) {}
}
