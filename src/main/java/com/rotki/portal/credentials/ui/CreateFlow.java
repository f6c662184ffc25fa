package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialsRefusedException;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.StepUp;
import com.rotki.portal.subscription.SubscriptionInactiveException;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** The way to the first pair. */
@SpringComponent
class CreateFlow {

    private final CredentialService credentials;
    private final StepUp stepUp;

    CreateFlow(CredentialService credentials, StepUp stepUp) {
        this.credentials = credentials;
        this.stepUp = stepUp;
    }

    /** Creates the pair, after the password where it is needed, and calls {@code changed}, also when it was too late. */
    void start(Runnable changed) {
        stepUp.run(() -> create(changed));
    }

    private void create(Runnable changed) {
        try {
            credentials.create();
            Notices.success(I18NProvider.translate("credentials.create.done"));
        } catch (CredentialsRefusedException | SubscriptionInactiveException outdated) {
            Notices.refusal(outdated);
        }
        changed.run();
    }
}
