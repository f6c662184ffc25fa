package com.rotki.portal.identity.ui;

import com.rotki.portal.identity.IdentityConfirmation;
import com.rotki.portal.identity.PasskeyChallenge.PasskeyRequest;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.ui.CodeField;
import com.rotki.portal.platform.ui.PasskeyButton;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for the second factor. Stays open, with the reason where it belongs, until it is right or given up. */
final class FactorDialog extends Dialog {

    private final transient IdentityConfirmation confirmation;
    private final transient Runnable next;
    private final transient Runnable givenUp;
    private transient @Nullable PasskeyRequest asked;
    private boolean confirmed;

    /**
     * Creates the dialog.
     *
     * @param ways what the account can be asked for
     * @param help puts beside the field for the code what helps to fill it
     * @param next runs once the dialog has closed with the right factor
     * @param givenUp runs if it closes in any other way
     */
    FactorDialog(
            Set<IdentityProof> ways,
            IdentityConfirmation confirmation,
            Consumer<CodeField> help,
            Runnable next,
            Runnable givenUp) {
        this.confirmation = confirmation;
        this.next = next;
        this.givenUp = givenUp;
        setHeaderTitle(getTranslation("account.step-up.title"));
        addClassName("password-dialog");
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("account.step-up.factor.text")));
        if (ways.contains(IdentityProof.PASSKEY)) {
            add(new PasskeyButton(getTranslation("account.step-up.passkey"), this::ask, this::passkeyAnswered)
                    .primary());
        }
        if (ways.contains(IdentityProof.AUTHENTICATOR_APP)) {
            CodeField code = new CodeField(
                    getTranslation("account.step-up.code"), getTranslation("account.step-up.confirm"), this::codeTyped);
            help.accept(code);
            add(code);
        }
        getFooter().add(new Button(getTranslation("account.step-up.cancel"), event -> close()));
        addOpenedChangeListener(event -> closedWithout(event.isOpened()));
    }

    private void ask(PasskeyButton pressed) {
        asked = confirmation.passkeyRequest();
        pressed.use(asked.json());
    }

    private void passkeyAnswered(String answer) {
        PasskeyRequest request = asked;
        asked = null;
        if (request != null) {
            confirmation.confirmPasskey(request, answer);
            goOn();
        }
    }

    private void codeTyped(String code) {
        confirmation.confirmCode(code);
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
}
