package com.rotki.portal.devices;

import com.rotki.portal.devices.DeviceSummary.DeviceRevocation;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device of any account, as admins see it.
 *
 * @param email address of the account
 * @param name as the owner gave it or the app sent it
 * @param nameMadeByMachine whether the name is a random text that the app made up
 * @param platform operating system, as the app reports it
 * @param client the app, as it last told
 * @param firstSeen when it registered for the first time
 * @param lastContact when it last registered or called; a contact shows up here a few seconds late
 * @param revocation null unless it was revoked
 */
public record AdminDevice(
        DeviceId id,
        AccountId account,
        String email,
        String name,
        boolean nameMadeByMachine,
        String platform,
        AppClient client,
        Instant firstSeen,
        Instant lastContact,
        DeviceState state,
        @Nullable DeviceRevocation revocation) {

    /** Returns the place in the list that is just behind this device. */
    public Cursor cursor() {
        return new Cursor(lastContact, id);
    }

    /** A place in the list of all devices: so the next page costs as much as the first, however deep it is. */
    public record Cursor(Instant lastContact, DeviceId id) {}
}
