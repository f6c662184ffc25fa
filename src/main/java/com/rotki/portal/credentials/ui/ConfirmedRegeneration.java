package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialsRefusedException;
import com.rotki.portal.platform.AppAccess;
import com.rotki.portal.platform.ConnectedDevices;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.RegenerateFlow;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;

/** Asks, regenerates, and leads to the new credentials. */
@SpringComponent
class ConfirmedRegeneration implements RegenerateFlow {

    private final CredentialService credentials;
    private final ConnectedDevices devices;
    private final AppAccess access;
    private final StepUp stepUp;

    ConfirmedRegeneration(CredentialService credentials, ConnectedDevices devices, AppAccess access, StepUp stepUp) {
        this.credentials = credentials;
        this.devices = devices;
        this.access = access;
        this.stepUp = stepUp;
    }

    @Override
    public void start(RegenerateReason reason, Runnable done) {
        credentials
                .overview()
                .ifPresentOrElse(
                        current -> ask(current.id(), reason, done, () -> {}),
                        () -> Notices.info(I18NProvider.translate("credentials.regenerate.nothing")));
    }

    /**
     * Asks whether to replace the credentials.
     *
     * @param seen those that the page shows
     * @param preselected null lets the person choose the reason
     * @param done runs after the new ones exist
     * @param outdated runs if {@code seen} turn out not to be the current ones any more
     */
    void ask(CredentialsId seen, @Nullable RegenerateReason preselected, Runnable done, Runnable outdated) {
        new RegenerateDialog(devices.list(), access.obstacles(), preselected, stepUp).open(reason -> {
            try {
                credentials.regenerate(seen, reason);
            } catch (CredentialsRefusedException refusal) {
                if (refusal.is(CredentialsRefusedException.CHANGED)) {
                    outdated.run();
                }
                throw refusal;
            }
            done.run();
            showNewCredentials();
            Notices.success(I18NProvider.translate("credentials.regenerate.done"));
        });
    }

    private static void showNewCredentials() {
        UI ui = UI.getCurrent();
        if (!(ui.getCurrentView() instanceof ApiCredentialsView)) {
            ui.navigate(ApiCredentialsView.class);
        }
    }
}
