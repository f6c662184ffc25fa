package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.PaymentState;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Payments in a table, the newest first. */
final class PaymentTable extends NativeTable {

    private static final List<String> COLUMNS = List.of("date", "amount", "method", "state", "invoice");

    private final transient Function<EnginePayment, Component> invoice;

    /** Creates it; {@code invoice} makes the cell of a payment that has an invoice. */
    PaymentTable(List<EnginePayment> payments, Function<EnginePayment, Component> invoice) {
        this.invoice = invoice;
        addClassName("payment-table");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("billing.payment." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getHead().add(head);
        payments.forEach(payment -> getBody().add(row(payment)));
    }

    private NativeTableRow row(EnginePayment payment) {
        return new NativeTableRow(
                cell("date", new TimeText(payment.at())),
                cell("amount", new Span(PriceText.of(payment.amount(), payment.currency(), getLocale()))),
                cell("method", new Span(Objects.requireNonNullElse(payment.method(), "–"))),
                cell(
                        "state",
                        new StatusBadge(
                                getTranslation("billing.payment.state." + BillingText.key(payment.state())),
                                tone(payment.state()))),
                cell("invoice", payment.number() == null ? new Span("–") : invoice.apply(payment)));
    }

    /** The name of the column is for narrow windows, where each payment is a card. */
    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("billing.payment." + column));
        return cell;
    }

    private static Tone tone(PaymentState state) {
        return switch (state) {
            case PAID -> Tone.OK;
            case OPEN, REFUNDED -> Tone.INFO;
            case FAILED -> Tone.DANGER;
        };
    }
}
