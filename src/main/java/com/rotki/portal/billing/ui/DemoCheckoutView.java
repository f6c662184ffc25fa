package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.DemoTill;
import com.rotki.portal.billing.DemoTill.TillCustomer;
import com.rotki.portal.billing.DemoTill.TillOrder;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The page of the engine that the demonstration plays: checkout, and afterwards the card. Nobody pays anything. */
@Route("demo-checkout/:id")
@AnonymousAllowed
final class DemoCheckoutView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Optional<DemoTill> till;
    private final Div content = new Div();

    DemoCheckoutView(ObjectProvider<DemoTill> till) {
        this.till = Optional.ofNullable(till.getIfAvailable());
        addClassNames("page", "demo-checkout");
        content.addClassName("sections");
        add(new PageHeader(getPageTitle(), getTranslation("billing.demo.lead")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        if (till.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(till.get(), id);
        }
    }

    private void show(DemoTill open, String id) {
        content.removeAll();
        Optional<TillOrder> order = open.order(id);
        Optional<TillCustomer> customer = open.customer(id);
        if (order.isPresent()) {
            content.add(order(open, id, order.get()));
        } else if (customer.isPresent()) {
            content.add(customer(open, id, customer.get()));
        } else {
            content.add(new Section(
                    getTranslation("billing.demo.over.title"),
                    new Paragraph(getTranslation("billing.demo.over.text")),
                    new Anchor("purchase", getTranslation("billing.demo.back"))));
        }
    }

    private Component order(DemoTill open, String id, TillOrder order) {
        return new Section(
                BillingText.plan(
                        order.tierName(),
                        order.price().cycle(),
                        order.price().amount(),
                        order.price().currency()),
                new Paragraph(getTranslation(order.renews() ? "billing.demo.renews" : "billing.demo.once")),
                acts(
                        primary("pay", () -> {
                            open.pay(id, true);
                            leave(order.back());
                        }),
                        act("pay-slowly", () -> {
                            open.pay(id, false);
                            leave(order.back());
                        }),
                        act("decline", this::declined),
                        act("close", () -> leave(order.cancelled()))));
    }

    private void declined() {
        content.addComponentAsFirst(new Section(
                getTranslation("billing.demo.declined.title"),
                new Paragraph(getTranslation("billing.demo.declined.text"))));
    }

    private Component customer(DemoTill open, String id, TillCustomer customer) {
        Div acts = acts();
        if (customer.waiting()) {
            acts.add(act("confirm", () -> again(open, id, () -> open.confirm(id))));
        }
        acts.add(
                act("card-works", () -> again(open, id, () -> open.setCard(id, true))),
                act("card-fails", () -> again(open, id, () -> open.setCard(id, false))),
                act("end-period", () -> again(open, id, () -> open.endPeriod(id))));
        String state = customer.unpaid() ? "unpaid" : customer.cardWorks() ? "works" : "fails";
        return new Section(
                getTranslation("billing.demo.card"),
                new Paragraph(getTranslation("billing.demo.card." + state)),
                acts,
                new Anchor("subscription", getTranslation("billing.demo.back")));
    }

    private void again(DemoTill open, String id, Runnable act) {
        act.run();
        show(open, id);
    }

    private static Div acts(Component... acts) {
        Div row = new Div(acts);
        row.addClassName("section-actions");
        return row;
    }

    private Button primary(String key, Runnable act) {
        Button button = act(key, act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button act(String key, Runnable act) {
        return new Button(getTranslation("billing.demo.act." + key), click -> act.run());
    }

    private void leave(URI page) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(page));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.demo.title");
    }
}
