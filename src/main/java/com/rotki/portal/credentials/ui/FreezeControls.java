package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.credentials.CredentialsRefusedException;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.StepUp;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * Freezes the credentials with one press (requirement B-07), and unfreezes them. Both buttons outlive the credentials,
 * so that the focus goes from one to the other.
 */
final class FreezeControls {

    private final CredentialFreeze freeze;
    private final Runnable reload;
    private final Div frozen = new Div();
    private final Paragraph since = new Paragraph();
    private final Div row = new Div();
    private final Button freezeButton = new Button();
    private final Button unfreezeButton = new Button();

    FreezeControls(CredentialFreeze freeze, StepUp stepUp, Runnable reload) {
        this.freeze = freeze;
        this.reload = reload;
        freezeButton.setText(text("freeze"));
        freezeButton.addClickListener(event -> freeze());
        unfreezeButton.setText(text("unfreeze"));
        unfreezeButton.addThemeVariants(ButtonVariant.PRIMARY);
        unfreezeButton.addClickListener(event -> stepUp.run(this::unfreeze));
        frozen.addClassNames("frozen-pair", "form-message", "tone-warning");
        frozen.add(since, new Paragraph(text("meaning")), OwnerAction.of(unfreezeButton));
        row.addClassName("regenerate-row");
        row.add(new Paragraph(text("when")), OwnerAction.of(freezeButton));
    }

    /** Returns the message that they are frozen. */
    Div frozen() {
        return frozen;
    }

    /** Returns the row that offers to freeze them. */
    Div row() {
        return row;
    }

    void show(@Nullable CredentialsOverview credentials) {
        boolean stopped = credentials != null && credentials.frozenAt() != null;
        frozen.setVisible(stopped);
        row.setVisible(credentials != null && !stopped);
        since.removeAll();
        if (credentials != null && credentials.frozenAt() != null) {
            since.add(new Span(text("since")), new Span(" "), new TimeText(credentials.frozenAt()));
        }
    }

    private void freeze() {
        try {
            freeze.freeze(FreezeCause.OWNER);
            Notices.success(text("frozen"));
        } catch (CredentialsRefusedException gone) {
            Notices.refusal(gone);
        }
        reload.run();
        unfreezeButton.focus();
    }

    private void unfreeze() {
        freeze.unfreeze();
        Notices.success(text("unfrozen"));
        reload.run();
        freezeButton.focus();
    }

    private String text(String key) {
        return row.getTranslation("credentials.freeze." + key);
    }
}
