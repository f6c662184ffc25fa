package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.platform.ui.OwnerAction;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** When to regenerate, and the button that asks first. It outlives the credentials, so that the focus returns to it. */
final class RegenerateRow extends Div {

    private @Nullable CredentialsOverview credentials;

    RegenerateRow(ConfirmedRegeneration regeneration, Runnable reload) {
        addClassName("regenerate-row");
        Button button = new Button(getTranslation("credentials.regenerate.open"));
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.addClickListener(event -> {
            if (credentials != null) {
                regeneration.ask(credentials.id(), null, reload, reload);
            }
        });
        add(new Paragraph(getTranslation("credentials.regenerate.when")), OwnerAction.of(button));
    }

    /** Offers to replace {@code credentials}; offers nothing if they are null. */
    void show(@Nullable CredentialsOverview credentials) {
        this.credentials = credentials;
        setVisible(credentials != null);
    }
}
