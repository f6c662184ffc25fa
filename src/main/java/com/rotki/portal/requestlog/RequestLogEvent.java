package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.requestlog.CallingDevices.CallingDevice;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened to the log of refused requests of an account. */
public sealed interface RequestLogEvent extends AccountEvent {

    /**
     * A request of the app was refused. All of them are in the {@link RefusalLog}; the activity log keeps the first of
     * its kind within an hour, so that an app that tries for ever does not fill it.
     *
     * @param name of the device; null if it is not a registered one, and if the request was not signed with the
     *     account's secret: then it is only a claim
     * @param first whether no other of its kind came within the hour before
     */
    record RequestRefused(
            AccountId account,
            Instant at,
            Actor actor,
            RequestOrigin origin,
            String code,
            @Nullable String name,
            boolean first)
            implements RequestLogEvent {
        @Override
        public EventKind kind() {
            return EventKind.REQUEST_REFUSED;
        }

        static RequestRefused of(Refusal refusal, @Nullable CallingDevice device, boolean first) {
            return new RequestRefused(
                    refusal.account(),
                    refusal.at(),
                    new Actor(refusal.account(), "app", Actor.Kind.APP, Role.SUBSCRIBER, refusal.at()),
                    new RequestOrigin(refusal.sourceAddress(), null, null, refusal.requestId()),
                    refusal.code(),
                    device == null || !refusal.signatureVerified() ? null : device.name(),
                    first);
        }

        @Override
        public Map<String, String> details() {
            return name == null ? Map.of("code", code) : Map.of("code", code, "name", name);
        }

        @Override
        public boolean worthLogging() {
            return first;
        }
    }

    /**
     * Two admins changed how long refused requests are kept. On record with the second: it happened to no single
     * account.
     */
    record RetentionChanged(
            AccountId account, Instant at, Actor actor, int before, int days, String reason, String requestedBy)
            implements RequestLogEvent {
        @Override
        public EventKind kind() {
            return EventKind.RETENTION_CHANGED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "before",
                    String.valueOf(before),
                    "days",
                    String.valueOf(days),
                    "reason",
                    reason,
                    "requestedBy",
                    requestedBy);
        }
    }
}
