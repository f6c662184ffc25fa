package com.rotki.portal.account.ui;

import com.rotki.portal.account.RecoveryCodeService;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;

/** Leads from the first second factor to the codes for the day on which it is lost. */
final class RecoveryOffer extends Dialog {

    private RecoveryOffer(Parts parts) {
        setHeaderTitle(getTranslation("account.recovery.offer.title"));
        addClassName("factor-dialog");
        add(new Paragraph(getTranslation("account.recovery.offer.text")));
        Button create = new Button(getTranslation("account.recovery.create"), event -> {
            close();
            parts.stepUp().run(() -> new RecoveryCodesDialog(parts.codes().renew()).open());
        });
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("account.recovery.offer.later"), event -> close()), create);
    }

    /** What the dialog needs. */
    @Component
    record Parts(RecoveryCodeService codes, StepUp stepUp) {

        /** Offers codes to an account that has none. */
        void offer() {
            if (codes.overview().recoveryCodesLeft() == 0) {
                new RecoveryOffer(this).open();
            }
        }
    }
}
