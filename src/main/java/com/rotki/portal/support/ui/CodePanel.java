package com.rotki.portal.support.ui;

import com.rotki.portal.platform.ui.CopyButton;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.support.SupportAccessService;
import com.rotki.portal.support.SupportAccessService.NewSupportCode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the code that the owner reads out to support. It is shown once, for as long as it can be used. */
final class CodePanel extends Div {

    private final transient SupportAccessService access;
    private final Div shown = new Div();
    private final Paragraph state = new Paragraph();
    private final Button create = new Button(getTranslation("support.code.create"), click -> create());
    private final Button withdraw = new Button(getTranslation("support.code.withdraw"), click -> withdraw());
    private final Div copy = new Div();
    private final Div buttons = new Div();
    private @Nullable Instant shownUntil;

    CodePanel(SupportAccessService access) {
        this.access = access;
        addClassName("support-code");
        shown.addClassName("support-code-digits");
        shown.getElement().setAttribute("role", "status");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        copy.setVisible(false);
        buttons.add(copy, OwnerAction.of(create), OwnerAction.of(withdraw));
        buttons.addClassName("page-banner-buttons");
        add(new Paragraph(getTranslation("support.code.explanation")), shown, state, buttons);
    }

    /** Shows what is true now: a code that this page made stays as long as it is the current one. */
    void load() {
        Optional<Instant> until = access.codeValidUntil();
        if (!until.equals(Optional.ofNullable(shownUntil))) {
            shown.removeAll();
            copy.removeAll();
            copy.setVisible(false);
            shownUntil = null;
        }
        state.removeAll();
        until.ifPresentOrElse(
                instant -> state.add(new Span(getTranslation("support.code.valid-until") + " "), new TimeText(instant)),
                () -> state.setText(getTranslation("support.code.none")));
        withdraw.setVisible(until.isPresent());
        create.setText(getTranslation(until.isPresent() ? "support.code.create-another" : "support.code.create"));
    }

    private void create() {
        NewSupportCode code = access.createCode();
        String digits = code.digits().reveal();
        shownUntil = code.expiresAt();
        shown.removeAll();
        shown.add(digits(digits.substring(0, 4)), digits(digits.substring(4)));
        copy.removeAll();
        copy.setVisible(true);
        copy.add(CopyButton.onDemand(getTranslation("support.code.copy"), button -> button.deliver(code.digits())));
        load();
    }

    private static Span digits(String four) {
        Span span = new Span(four);
        span.getElement().setAttribute("translate", "no");
        return span;
    }

    private void withdraw() {
        access.withdrawCode();
        load();
    }
}
