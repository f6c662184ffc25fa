package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.BillingAdministration;
import com.rotki.portal.billing.ReceivedEvent;
import com.rotki.portal.billing.ReceivedEvent.State;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.platform.ui.Verbatim;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Events of the engine; those that did not lead to anything can be applied again. */
final class ReceivedEventList extends UnorderedList {

    private final boolean ofMany;
    private final transient BillingAdministration billing;
    private final transient Runnable changed;

    /** Creates it; {@code ofMany} for a list of several accounts, where each event leads to its own. */
    ReceivedEventList(List<ReceivedEvent> events, boolean ofMany, BillingAdministration billing, Runnable changed) {
        this.ofMany = ofMany;
        this.billing = billing;
        this.changed = changed;
        addClassName("billing-events");
        events.forEach(event -> add(item(event)));
    }

    private ListItem item(ReceivedEvent event) {
        var badge =
                new StatusBadge(getTranslation("billing.admin.state." + BillingText.key(event.state())), tone(event));
        Div what = new Div(Verbatim.code(event.type()), badge, new TimeText(event.receivedAt()));
        what.addClassName("section-actions");
        ListItem item = new ListItem(what, new Paragraph(why(event)));
        Div acts = new Div();
        acts.addClassName("section-actions");
        if (ofMany && event.account() != null) {
            acts.add(new Anchor("admin/accounts/" + event.account(), getTranslation("billing.admin.account")));
        }
        if (event.state() != State.APPLIED) {
            Button again = new Button(getTranslation("billing.admin.again"), click -> again(event));
            again.setAriaLabel(getTranslation("billing.admin.again-event", event.id()));
            acts.add(again);
        }
        item.add(acts);
        return item;
    }

    /** Returns what the event is about and what keeps it from being applied. */
    private String why(ReceivedEvent event) {
        String about = event.customerId() == null
                ? getTranslation("billing.admin.no-customer", event.id())
                : getTranslation("billing.admin.customer", event.id(), event.customerId());
        return event.problem() == null
                ? about
                : about + " " + getTranslation("billing.admin.problem", event.attempts(), event.problem());
    }

    private static Tone tone(ReceivedEvent event) {
        return switch (event.state()) {
            case APPLIED -> Tone.OK;
            case UNKNOWN -> Tone.WARNING;
            case WAITING -> event.problem() == null ? Tone.INFO : Tone.DANGER;
        };
    }

    private void again(ReceivedEvent event) {
        billing.applyAgain(event.id());
        Notices.info(getTranslation("billing.admin.again-done"));
        changed.run();
    }
}
