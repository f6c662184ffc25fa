package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.ui.CopyButton;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.platform.ui.SecretField;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;

/** Fetches the API Secret when somebody asks for it and hands it straight on to the browser; nothing here keeps it. */
@SpringComponent
class SecretAccess {

    /** Requirement A6. */
    static final Duration SHOWN_FOR = Duration.ofSeconds(60);

    private final CredentialService credentials;
    private final StepUp stepUp;

    SecretAccess(CredentialService credentials, StepUp stepUp) {
        this.credentials = credentials;
        this.stepUp = stepUp;
    }

    /** Shows the secret in {@code field} for a minute, and calls {@code shown} when it does. */
    void show(SecretField field, Runnable shown) {
        stepUp.run(() -> {
            // While the password was asked, another tab may have replaced the credentials and this page its field: a
            // detached
            // field would hold the secret back until it is attached again.
            if (field.isAttached()) {
                field.show(credentials.reveal(SecretUse.SHOW), SHOWN_FOR);
                shown.run();
            }
        });
    }

    /** Creates a button that copies the secret without showing it. */
    CopyButton copyButton(String label) {
        return OwnerAction.of(CopyButton.onDemand(
                label,
                button -> stepUp.run(
                        () -> answer(button),
                        () -> button.refuse(I18NProvider.translate("credentials.copy.given-up")))));
    }

    private void answer(CopyButton button) {
        try {
            if (button.isAttached()) {
                button.deliver(credentials.reveal(SecretUse.COPY));
            }
        } catch (SignInNotRecentException needsPassword) {
            throw needsPassword;
        } catch (DomainException refusal) {
            button.refuse(RefusalText.of(refusal));
        }
    }
}
