package com.rotki.portal.identity.ui;

import com.rotki.portal.identity.PasskeySummary;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.RefusalText;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for another name of a passkey. */
final class RenamePasskeyDialog extends Dialog {

    private final TextField name = new TextField();
    private final transient Consumer<String> rename;

    RenamePasskeyDialog(PasskeySummary passkey, Consumer<String> rename) {
        this.rename = rename;
        setHeaderTitle(getTranslation("account.passkeys.rename.title"));
        addClassName("factor-dialog");
        name.setLabel(getTranslation("account.passkeys.name"));
        name.setValue(passkey.name());
        name.setWidthFull();
        name.setAutofocus(true);
        Button save = new Button(getTranslation("account.passkeys.rename.confirm"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(name);
        getFooter().add(new Button(getTranslation("account.passkeys.add.cancel"), event -> close()), save);
    }

    private void save() {
        try {
            rename.accept(name.getValue());
            close();
        } catch (DomainException refusal) {
            name.setErrorMessage(RefusalText.of(refusal));
            name.setInvalid(true);
            name.focus();
        }
    }
}
