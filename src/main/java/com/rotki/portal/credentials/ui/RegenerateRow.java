package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.platform.ui.OwnerAction;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** When to regenerate, and the button that asks first. It outlives the pair, so that the focus returns to it. */
final class RegenerateRow extends Div {

    private @Nullable CredentialsOverview pair;

    RegenerateRow(ConfirmedRegeneration regeneration, Runnable reload) {
        addClassName("regenerate-row");
        Button button = new Button(getTranslation("credentials.regenerate.open"));
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.addClickListener(event -> {
            if (pair != null) {
                regeneration.ask(pair.id(), null, reload, reload);
            }
        });
        add(new Paragraph(getTranslation("credentials.regenerate.when")), OwnerAction.of(button));
    }

    /** Offers to replace {@code pair}; offers nothing if it is null. */
    void show(@Nullable CredentialsOverview pair) {
        this.pair = pair;
        setVisible(pair != null);
    }
}
