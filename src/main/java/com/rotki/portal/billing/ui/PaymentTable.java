package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.PaymentState;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Payments, the newest first. */
final class PaymentTable extends StackedTable {

    private static final List<String> COLUMNS = List.of("date", "amount", "method", "state", "invoice");

    /** Returns the table in a place of its own; {@code invoice} makes the cell of a payment that has an invoice. */
    static Div of(List<EnginePayment> payments, Function<EnginePayment, Component> invoice) {
        Div room = new Div(new PaymentTable(payments, invoice));
        room.addClassName("stacked-room");
        return room;
    }

    private PaymentTable(List<EnginePayment> payments, Function<EnginePayment, Component> invoice) {
        super(I18NProvider.translate("billing.payments.past"));
        addClassName("payment-table");
        NativeTableRow head = addHead();
        COLUMNS.forEach(column -> addColumnHead(head).add(column(column)));
        NativeTableBody all = addGroup();
        payments.forEach(payment -> add(addRow(all), payment, invoice));
    }

    private void add(NativeTableRow row, EnginePayment payment, Function<EnginePayment, Component> invoice) {
        var state = new StatusBadge(
                getTranslation("billing.payment.state." + BillingText.key(payment.state())), tone(payment.state()));
        addCell(row, column("date"), new TimeText(payment.at()));
        addCell(row, column("amount"), new Span(PriceText.of(payment.amount(), payment.currency())));
        addCell(row, column("method"), new Span(Objects.requireNonNullElse(payment.method(), "–")));
        addCell(row, column("state"), state);
        addCell(row, column("invoice"), payment.number() == null ? new Span("–") : invoice.apply(payment));
    }

    private Span column(String column) {
        return new Span(getTranslation("billing.payment." + column));
    }

    private static Tone tone(PaymentState state) {
        return switch (state) {
            case PAID -> Tone.OK;
            case OPEN, REFUNDED -> Tone.INFO;
            case FAILED -> Tone.DANGER;
        };
    }
}
