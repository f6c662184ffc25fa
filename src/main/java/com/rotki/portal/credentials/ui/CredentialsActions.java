package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialsRefusedException;
import com.rotki.portal.platform.ConnectedDevices;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.StepUp;
import com.rotki.portal.subscription.SubscriptionInactiveException;
import com.rotki.portal.subscription.SubscriptionService;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Reads the current account's credentials for their pages, and creates the first ones. */
@SpringComponent
class CredentialsActions {

    private final CredentialService credentials;
    private final SubscriptionService subscriptions;
    private final ConnectedDevices devices;
    private final StepUp stepUp;

    CredentialsActions(
            CredentialService credentials, SubscriptionService subscriptions, ConnectedDevices devices, StepUp stepUp) {
        this.credentials = credentials;
        this.subscriptions = subscriptions;
        this.devices = devices;
        this.stepUp = stepUp;
    }

    CredentialsState read() {
        return new CredentialsState(
                credentials.overview().orElse(null),
                subscriptions.overview().orElse(null),
                credentials.earlier(),
                devices.list());
    }

    /** Creates the credentials, after step-up where it is needed, and calls {@code changed} even if it was too late. */
    void create(Runnable changed) {
        stepUp.run(() -> {
            try {
                credentials.create();
                Notices.success(I18NProvider.translate("credentials.create.done"));
            } catch (CredentialsRefusedException | SubscriptionInactiveException outdated) {
                Notices.refusal(outdated);
            }
            changed.run();
        });
    }
}
