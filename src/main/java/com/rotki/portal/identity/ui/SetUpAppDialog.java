package com.rotki.portal.identity.ui;

import com.rotki.portal.identity.AuthenticatorAppService;
import com.rotki.portal.identity.AuthenticatorAppService.ProposedApp;
import com.rotki.portal.platform.ui.CodeField;
import com.rotki.portal.platform.ui.CopyField;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shows what an authenticator app is set up with, and takes its first code. */
final class SetUpAppDialog extends Dialog {

    private final transient AuthenticatorAppService apps;
    private final transient ProposedApp proposed;
    private final transient FactorChanged changed;
    private final transient StepUp stepUp;
    private final transient Runnable added;
    private final Checkbox endOthers;

    SetUpAppDialog(
            AuthenticatorAppService apps, ProposedApp proposed, FactorChanged changed, StepUp stepUp, Runnable added) {
        this.apps = apps;
        this.proposed = proposed;
        this.changed = changed;
        this.endOthers = changed.offer();
        this.stepUp = stepUp;
        this.added = added;
        setHeaderTitle(getTranslation("account.app.add.title"));
        addClassName("factor-dialog");
        setCloseOnOutsideClick(false);
        Div picture = new Div(new QrCode(proposed.uri(), getTranslation("account.app.add.qr")));
        picture.addClassName("qr-frame");
        CodeField code = new CodeField(
                        getTranslation("account.app.add.code"), getTranslation("account.app.add.confirm"), this::typed)
                .hint(getTranslation("account.app.add.code.hint"));
        add(
                new Paragraph(getTranslation("account.app.add.text")),
                picture,
                new CopyField(
                        getTranslation("account.app.add.seed"), proposed.seed().reveal()),
                endOthers,
                code);
        getFooter().add(new Button(getTranslation("account.app.add.cancel"), event -> close()));
    }

    /** Setting up an app on a phone may take longer than the proof of identity counts. */
    private void typed(String code) {
        stepUp.run(() -> keep(code));
    }

    private void keep(String code) {
        boolean enrolling = changed.isEnrolling();
        apps.add(proposed, code);
        close();
        changed.tell(getTranslation("account.app.added"), endOthers);
        if (enrolling) {
            FactorChanged.reload();
        } else {
            added.run();
        }
    }
}
