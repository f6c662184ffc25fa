package com.rotki.portal.devices;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;
import java.util.Map;

/** Something that happened to a registered device. */
public sealed interface DeviceEvent extends AccountEvent {

    /** Where something comes from that the portal does by itself: the request that it happens in is another's. */
    RequestOrigin NO_REQUEST = new RequestOrigin(null, null, null, null);

    private static Actor portal(DeviceEvent event) {
        return new Actor(event.account(), "portal", Actor.Kind.SYSTEM, Role.SUBSCRIBER, event.at());
    }

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
     * A device was removed with the change to a plan that allows fewer, since its owner had chosen others to stay.
     *
     * @param name as it was at that moment
     * @param tier of the plan that allows fewer
     */
    record DeviceLeftWithPlan(AccountId account, Instant at, DeviceId device, String name, String tier)
            implements DeviceEvent {
        @Override
        public EventKind kind() {
            return EventKind.DEVICE_LEFT_WITH_PLAN;
        }

        @Override
        public Actor actor() {
            return portal(this);
        }

        @Override
        public RequestOrigin origin() {
            return NO_REQUEST;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("device", device.toString(), "name", name, "tier", tier);
        }
    }

    /**
     * An owner chose which devices stay when the plan changes to one that allows fewer.
     *
     * @param staying what they were called at that moment
     * @param tier of the plan that allows fewer
     */
    record DevicesChosen(AccountId account, Instant at, Actor actor, String staying, String tier)
            implements DeviceEvent {
        @Override
        public EventKind kind() {
            return EventKind.DEVICES_CHOSEN;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("devices", staying, "tier", tier);
        }
    }

    /** A plan began that allows fewer devices than are registered; all of them stay. */
    record DevicesOverLimit(AccountId account, Instant at, String tier) implements DeviceEvent {
        @Override
        public EventKind kind() {
            return EventKind.DEVICES_OVER_LIMIT;
        }

        @Override
        public Actor actor() {
            return portal(this);
        }

        @Override
        public RequestOrigin origin() {
            return NO_REQUEST;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("tier", tier);
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
