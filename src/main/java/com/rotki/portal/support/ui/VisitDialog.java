package com.rotki.portal.support.ui;

import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.support.VisitReason;
import com.rotki.portal.support.VisitRequestRefusedException;
import com.rotki.portal.support.VisitRequests;
import com.rotki.portal.support.VisitSummary.VisitWay;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks why an agent wants to look at an account, and for the owner's code or the wish to do without. */
final class VisitDialog {

    private final FoundAccount account;
    private final VisitRequests requests;
    private final Consumer<VisitId> enter;
    private final Runnable requested;
    private final ConfirmAction question;
    private final TextArea reason = new TextArea(text("reason"));
    private final TextField ticket = new TextField(text("ticket"));
    private final RadioButtonGroup<VisitWay> way = new RadioButtonGroup<>();
    private final TextField code = new TextField(text("code"));
    private final Paragraph consequence = new Paragraph();
    private @Nullable VisitId granted;

    /**
     * Creates the dialog.
     *
     * @param enter runs when the visit may begin
     * @param requested runs when it waits for a second person
     */
    VisitDialog(FoundAccount account, VisitRequests requests, Consumer<VisitId> enter, Runnable requested) {
        this.account = account;
        this.requests = requests;
        this.enter = enter;
        this.requested = requested;
        question = new ConfirmAction(I18NProvider.translate("support.visit.title", account.match()));
        reason.setHelperText(text("reason-hint"));
        reason.setMaxLength(VisitReason.MAX_TEXT);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        ticket.setMaxLength(VisitReason.MAX_TICKET);
        ticket.setValueChangeMode(ValueChangeMode.EAGER);
        ticket.setRequiredIndicatorVisible(true);
        ticket.setManualValidation(true);
        code.setHelperText(text("code-hint"));
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.setRequiredIndicatorVisible(true);
        code.setManualValidation(true);
        consequence.addClassName("hint");
        way.setLabel(text("way"));
        way.setItems(VisitWay.values());
        way.setItemLabelGenerator(each -> text("way." + name(each)));
        way.addValueChangeListener(chosen -> follow(chosen.getValue()));
        way.setValue(VisitWay.CODE);
    }

    void open() {
        question.body(reason, ticket, way, code, consequence)
                .onlyIf(this::complete)
                .onConfirm(this::request)
                .open();
    }

    private void follow(VisitWay chosen) {
        code.setVisible(chosen == VisitWay.CODE);
        consequence.setText(text("consequence." + name(chosen)));
        question.verb(text("verb." + name(chosen)));
    }

    /** All fields show their errors at once; only then is the code tried. */
    private boolean complete() {
        code.setInvalid(false);
        boolean why = accepted(reason, () -> VisitReason.text(reason.getValue()));
        boolean where = accepted(ticket, () -> VisitReason.ticket(ticket.getValue()));
        boolean said = why && where;
        if (!said || way.getValue() != VisitWay.CODE) {
            return said;
        }
        return accepted(code, () -> granted = requests.withCode(account.account(), typed(), code.getValue()));
    }

    private static boolean accepted(HasValidation field, Runnable check) {
        try {
            check.run();
            field.setInvalid(false);
            return true;
        } catch (VisitRequestRefusedException refusal) {
            field.setErrorMessage(RefusalText.of(refusal));
            field.setInvalid(true);
            return false;
        }
    }

    private void request() {
        if (granted == null) {
            requests.withoutCode(account.account(), typed());
            Notices.success(text("requested"));
            requested.run();
        } else {
            enter.accept(granted);
        }
    }

    private VisitReason typed() {
        return new VisitReason(reason.getValue(), ticket.getValue());
    }

    private static String name(VisitWay way) {
        return way.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String key) {
        return I18NProvider.translate("support.visit." + key);
    }
}
