package com.rotki.portal.guidance;

import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.session.CurrentSession;
import com.rotki.portal.session.SessionId;
import com.rotki.portal.session.SessionService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far the steps after a loss are. */
@Service
@NameOnRecord("DrillFacts")
@PreAuthorize(Permissions.READ_DEVICES)
@Transactional(readOnly = true)
public class LostDeviceFacts {

    private final CredentialService credentials;
    private final DeviceService devices;
    private final SessionService sessions;
    private final CurrentSession currentSession;

    LostDeviceFacts(
            CredentialService credentials,
            DeviceService devices,
            SessionService sessions,
            CurrentSession currentSession) {
        this.credentials = credentials;
        this.devices = devices;
        this.sessions = sessions;
        this.currentSession = currentSession;
    }

    /** Returns the session that asks, for later questions from outside of its requests; null if it is in no list. */
    public @Nullable SessionId asking() {
        return currentSession.id().orElse(null);
    }

    /**
     * Returns the state as it is now.
     *
     * @param asking the session that goes on
     * @param noDevice whether the person said that there is no device to remove
     */
    public LostDeviceState gather(@Nullable SessionId asking, boolean noDevice) {
        long others = sessions.list().stream()
                .filter(session -> !session.id().equals(asking))
                .count();
        return new LostDeviceState(
                credentials.overview().orElse(null), devices.overview(), Math.toIntExact(others), noDevice);
    }
}
