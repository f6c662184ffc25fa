package com.rotki.portal.account.ui;

import com.rotki.portal.account.DemoSecondFactor;
import com.rotki.portal.account.IdentityService;
import com.rotki.portal.account.PasskeyRequest;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.ui.CodeField;
import com.rotki.portal.platform.ui.DemoCodePanel;
import com.rotki.portal.platform.ui.PasskeyButton;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for the second factor. Stays open, with the reason where it belongs, until it is right or given up. */
final class FactorDialog extends Dialog {

    private final transient IdentityService identity;
    private final transient Runnable next;
    private final transient Runnable givenUp;
    private transient @Nullable PasskeyRequest asked;
    private boolean confirmed;

    /**
     * Creates the dialog.
     *
     * @param next runs once the dialog has closed with the right factor
     * @param givenUp runs if it closes in any other way
     */
    private FactorDialog(Parts parts, Runnable next, Runnable givenUp) {
        this.identity = parts.identity();
        this.next = next;
        this.givenUp = givenUp;
        setHeaderTitle(getTranslation("account.step-up.title"));
        addClassName("password-dialog");
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("account.step-up.factor.text")));
        Set<IdentityProof> ways = identity.ways();
        if (ways.contains(IdentityProof.PASSKEY)) {
            add(new PasskeyButton(getTranslation("account.step-up.passkey"), this::ask, this::passkeyAnswered)
                    .primary());
        }
        if (ways.contains(IdentityProof.AUTHENTICATOR_APP)) {
            add(codeField(parts));
        }
        getFooter().add(new Button(getTranslation("account.step-up.cancel"), event -> close()));
        addOpenedChangeListener(event -> closedWithout(event.isOpened()));
    }

    private CodeField codeField(Parts parts) {
        CodeField field = new CodeField(
                getTranslation("account.step-up.code"), getTranslation("account.step-up.confirm"), this::codeTyped);
        parts.demo().ifAvailable(app -> {
            var account = parts.currentActor().account();
            if (app.knows(account)) {
                field.with(new DemoCodePanel(() -> app.code(account).ifPresent(code -> field.fill(code.reveal()))));
            }
        });
        return field;
    }

    private void ask(PasskeyButton pressed) {
        asked = identity.passkeyRequest();
        pressed.use(asked.json());
    }

    private void passkeyAnswered(String answer) {
        PasskeyRequest request = asked;
        asked = null;
        if (request != null) {
            identity.confirmPasskey(request, answer);
            goOn();
        }
    }

    private void codeTyped(String code) {
        identity.confirmCode(code);
        goOn();
    }

    private void goOn() {
        confirmed = true;
        close();
        next.run();
    }

    private void closedWithout(boolean opened) {
        if (!opened && !confirmed) {
            givenUp.run();
        }
    }

    /** What the dialog is made of. */
    @Component
    record Parts(IdentityService identity, CurrentActor currentActor, ObjectProvider<DemoSecondFactor> demo) {

        void ask(Runnable next, Runnable givenUp) {
            new FactorDialog(this, next, givenUp).open();
        }
    }
}
