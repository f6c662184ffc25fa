package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.platform.ConnectedDevices;
import com.rotki.portal.subscription.SubscriptionService;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Puts together what the pages about the credentials show. */
@SpringComponent
class CredentialsReader {

    private final CredentialService credentials;
    private final SubscriptionService subscriptions;
    private final ConnectedDevices devices;

    CredentialsReader(CredentialService credentials, SubscriptionService subscriptions, ConnectedDevices devices) {
        this.credentials = credentials;
        this.subscriptions = subscriptions;
        this.devices = devices;
    }

    CredentialsState read() {
        return new CredentialsState(
                credentials.overview().orElse(null),
                subscriptions.overview().orElse(null),
                credentials.earlierPairs(),
                devices.list());
    }
}
