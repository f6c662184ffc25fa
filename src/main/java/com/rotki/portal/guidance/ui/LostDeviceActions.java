package com.rotki.portal.guidance.ui;

import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialsRefusedException;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.StepUp;
import com.rotki.portal.session.SessionService;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** The actions after a loss. Each calls {@code done} when it happened, or turned out to be needless. */
@SpringComponent
class LostDeviceActions {

    private final CredentialFreeze freeze;
    private final CredentialService credentials;
    private final DeviceService devices;
    private final SessionService sessions;
    private final StepUp stepUp;

    LostDeviceActions(
            CredentialFreeze freeze,
            CredentialService credentials,
            DeviceService devices,
            SessionService sessions,
            StepUp stepUp) {
        this.freeze = freeze;
        this.credentials = credentials;
        this.devices = devices;
        this.sessions = sessions;
        this.stepUp = stepUp;
    }

    void freeze(Runnable done) {
        attempt(() -> freeze.freeze(FreezeCause.OWNER), done);
    }

    void remove(DeviceId device, Runnable done) {
        attempt(() -> devices.remove(device), done);
    }

    void regenerate(CredentialsId seen, Runnable done) {
        attempt(() -> credentials.regenerate(seen, RegenerateReason.MAY_BE_KNOWN), done);
    }

    void endOtherSessions(Runnable done) {
        attempt(() -> sessions.endOthers(), done);
    }

    void unfreeze(Runnable done) {
        attempt(() -> freeze.unfreeze(), done);
    }

    /**
     * Everything that can be stopped with one press (requirement B-43): the credentials first, which needs no proof of
     * identity.
     */
    void panic(Runnable done) {
        String message = freezeIfAny() ? "guidance.panic.done" : "guidance.panic.done-no-credentials";
        done.run();
        endOtherSessions(() -> {
            Notices.success(I18NProvider.translate(message));
            done.run();
        });
    }

    /** Another page may have done it meanwhile: that is said, and the state is read anew in any case. */
    private boolean freezeIfAny() {
        try {
            freeze.freeze(FreezeCause.OWNER);
            return true;
        } catch (CredentialsRefusedException nothingToFreeze) {
            return false;
        }
    }

    private void attempt(Runnable action, Runnable done) {
        stepUp.run(() -> {
            try {
                action.run();
            } catch (SignInNotRecentException needsProof) {
                throw needsProof;
            } catch (DomainException refusal) {
                Notices.refusal(refusal);
            }
            done.run();
        });
    }
}
