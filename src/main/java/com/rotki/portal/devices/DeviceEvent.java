package com.rotki.portal.devices;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Something that happened to a registered device. */
public sealed interface DeviceEvent extends AccountEvent {

    /**
     * A device took a slot.
     *
     * @param name as it was at that moment
     */
    record DeviceRegistered(AccountId account, Instant at, Actor actor, DeviceId device, String name)
            implements DeviceEvent {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_REGISTERED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("device", device.toString(), "name", name);
        }
    }

    /**
     * A device was given a name.
     *
     * @param name as it was at that moment
     */
    record DeviceRenamed(AccountId account, Instant at, Actor actor, DeviceId device, String name)
            implements DeviceEvent {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_RENAMED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("device", device.toString(), "name", name);
        }
    }

    /**
     * A device was removed and is kept out from now on.
     *
     * @param name as it was at that moment
     */
    record DeviceRemoved(AccountId account, Instant at, Actor actor, DeviceId device, String name)
            implements DeviceEvent {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_REMOVED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("device", device.toString(), "name", name);
        }
    }

    /**
     * A removed device may register again.
     *
     * @param name as it was at that moment
     */
    record DeviceAllowed(AccountId account, Instant at, Actor actor, DeviceId device, String name)
            implements DeviceEvent {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_ALLOWED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("device", device.toString(), "name", name);
        }
    }

    /**
     * A removed device was put back as it was.
     *
     * @param name as it was at that moment
     */
    record DeviceRestored(AccountId account, Instant at, Actor actor, DeviceId device, String name)
            implements DeviceEvent {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_RESTORED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("device", device.toString(), "name", name);
        }
    }

    /**
     * A device was revoked by an admin and is kept out from now on.
     *
     * @param name as it was at that moment
     * @param reason in the words of who did it
     */
    record DeviceRevoked(AccountId account, Instant at, Actor actor, DeviceId device, String name, String reason)
            implements DeviceEvent {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_REVOKED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("device", device.toString(), "name", name, "reason", reason);
        }
    }

    /**
     * A revoked device was put back as it was before.
     *
     * @param name as it was at that moment
     * @param reason in the words of who did it
     */
    record DeviceRevocationUndone(
            AccountId account, Instant at, Actor actor, DeviceId device, String name, String reason)
            implements DeviceEvent {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_REVOCATION_UNDONE;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("device", device.toString(), "name", name, "reason", reason);
        }
    }
}
