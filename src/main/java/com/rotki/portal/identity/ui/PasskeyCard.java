package com.rotki.portal.identity.ui;

import com.rotki.portal.identity.PasskeySummary;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Icons;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;

/** One passkey, with what can be done about it. */
final class PasskeyCard extends ListItem {

    PasskeyCard(PasskeySummary passkey, Consumer<PasskeySummary> rename, Consumer<PasskeySummary> remove) {
        addClassName("factor-card");
        Div title = new Div(Icons.decorative(VaadinIcon.KEY), new H3(passkey.name()));
        title.addClassName("factor-title");
        Div actions = new Div(
                action("account.passkeys.rename", passkey, rename), action("account.passkeys.remove", passkey, remove));
        actions.addClassName("factor-actions");
        FactList facts = new FactList()
                .add(getTranslation("account.passkeys.created"), new TimeText(passkey.createdAt()))
                .add(getTranslation("account.passkeys.used"), used(passkey))
                .add(
                        getTranslation("account.passkeys.kept"),
                        getTranslation("account.passkeys.kept." + (passkey.synced() ? "synced" : "single")));
        add(title, facts, actions);
    }

    private Component used(PasskeySummary passkey) {
        return passkey.lastUsedAt() == null
                ? new Span(getTranslation("account.passkeys.never"))
                : new TimeText(passkey.lastUsedAt());
    }

    private Button action(String key, PasskeySummary passkey, Consumer<PasskeySummary> act) {
        Button button = OwnerAction.of(new Button(getTranslation(key), event -> act.accept(passkey)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key + ".named", passkey.name()));
        return button;
    }
}
