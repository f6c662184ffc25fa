package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.BillingEvent.PaymentsChanged;
import com.rotki.portal.billing.BillingOverview.Offer;
import com.rotki.portal.billing.BillingOverview.PaidFor;
import com.rotki.portal.billing.BillingService;
import com.rotki.portal.billing.PurchaseService;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a plan is bought: what it costs, the way to the engine's page, and afterwards the wait for its confirmation. The
 * address says nothing about a purchase, so a link to it shows everybody only their own.
 */
@Route("purchase/:tier?/:cycle?")
@RolesAllowed(Roles.SUBSCRIBER)
final class PurchaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PurchaseService purchases;
    private final transient BillingService billing;
    private final transient SubscriptionService subscriptions;
    private final transient PlanChangeDialogs changes;
    private final Div content = new Div();

    PurchaseView(
            PurchaseService purchases,
            BillingService billing,
            SubscriptionService subscriptions,
            PlanChangeDialogs changes,
            LiveUpdates live) {
        this.purchases = purchases;
        this.billing = billing;
        this.subscriptions = subscriptions;
        this.changes = changes;
        addClassNames("page", "purchase-page");
        content.addClassName("sections");
        add(new PageHeader(getPageTitle(), getTranslation("billing.purchase.lead")), content);
        live.listen(this, news -> {
            if (news.includes(PaymentsChanged.class)) {
                showWhereItStands();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> tier = event.getRouteParameters().get("tier");
        Optional<BillingCycle> cycle = event.getRouteParameters().get("cycle").flatMap(BillingText::cycle);
        if (tier.isPresent() && cycle.isPresent()) {
            showOffer(tier.get(), cycle.get());
        } else {
            lookAtTheEngine();
            showWhereItStands();
        }
    }

    /** Returns the part of the address that names a plan. */
    static RouteParameters parameters(String tier, BillingCycle cycle) {
        return new RouteParameters(Map.of("tier", tier, "cycle", BillingText.cycle(cycle)));
    }

    private void showOffer(String tier, BillingCycle cycle) {
        content.removeAll();
        try {
            content.add(offer(purchases.offer(tier, cycle)));
        } catch (DomainException refused) {
            content.add(refusal(refused, tier, cycle));
        }
    }

    /** Who has a plan and wants another one is led to the change, with that one chosen. */
    private Component refusal(DomainException refused, String tier, BillingCycle cycle) {
        List<Component> ways = new ArrayList<>();
        PaidFor plan = billing.overview().plan();
        if (plan != null && !plan.over()) {
            ways.add(OwnerAction.of(new Button(getTranslation("billing.act.change"), click -> change(tier, cycle))));
        }
        ways.add(way("plans", getTranslation("billing.purchase.to-plans")));
        ways.add(way("subscription", getTranslation("billing.purchase.to-subscription")));
        return new EmptyState(
                VaadinIcon.CREDIT_CARD,
                getTranslation("billing.purchase.not-possible"),
                RefusalText.of(refused),
                ways.toArray(Component[]::new));
    }

    private void change(String tier, BillingCycle cycle) {
        try {
            changes.openChange(offer -> offer.tierCode().equals(tier) && offer.cycle() == cycle);
        } catch (DomainException refused) {
            Notices.refusal(refused);
        }
    }

    private Component offer(Offer offer) {
        String price = PriceText.of(offer.amount(), offer.currency());
        String cycle = BillingText.cycle(offer.cycle());
        RadioButtonGroup<Boolean> renews = new RadioButtonGroup<>(getTranslation("billing.purchase.renewal"));
        renews.setItems(true, false);
        renews.setItemLabelGenerator(
                each -> getTranslation("billing.purchase.renews." + (each ? "yes." : "no.") + cycle, price));
        renews.setValue(true);
        Button pay = new Button(
                getTranslation("billing.purchase.pay"),
                click -> pay(offer.tierCode(), offer.cycle(), renews.getValue()));
        pay.addThemeVariants(ButtonVariant.PRIMARY);
        pay.setDisableOnClick(true);
        pay.addClickListener(click -> pay.setEnabled(true));
        return new Section(
                getTranslation("billing.purchase.plan." + cycle, offer.tierName(), price),
                renews,
                new Paragraph(getTranslation("billing.purchase.how")),
                new Div(OwnerAction.of(pay)),
                new Div(way("plans", getTranslation("billing.purchase.other"))));
    }

    private void pay(String tier, BillingCycle cycle, boolean renews) {
        try {
            leave(purchases.buy(tier, cycle, renews, getLocale()));
        } catch (DomainException refused) {
            Notices.refusal(refused);
        }
    }

    private void leave(URI page) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(page));
    }

    /** For whom the event of the payment gets lost on its way; an engine that is away is no reason to show nothing. */
    private void lookAtTheEngine() {
        if (OwnerAction.isVisited() || purchases.awaited().isEmpty()) {
            return;
        }
        try {
            billing.lookAgain();
        } catch (DomainException away) {
            Notices.refusal(away);
        }
    }

    private void showWhereItStands() {
        content.removeAll();
        SubscriptionStatus status =
                subscriptions.overview().map(plan -> plan.status()).orElse(SubscriptionStatus.EXPIRED);
        Optional<URI> open = purchases.awaited();
        if (status.entitled()) {
            content.add(state(
                    "done",
                    way("credentials", getTranslation("billing.purchase.to-credentials")),
                    way("subscription", getTranslation("billing.purchase.to-subscription"))));
        } else if (status == SubscriptionStatus.PENDING) {
            content.add(state("confirming", again()));
        } else if (open.isPresent()) {
            Button goOn = new Button(getTranslation("billing.purchase.go-on"), click -> leave(open.get()));
            content.add(state(
                    "waiting", OwnerAction.of(goOn), again(), way("plans", getTranslation("billing.purchase.other"))));
        } else {
            content.add(state("nothing", way("plans", getTranslation("billing.purchase.to-plans"))));
        }
    }

    private Component again() {
        return OwnerAction.of(new Button(getTranslation("billing.purchase.again"), click -> {
            try {
                String look = BillingText.key(billing.lookAgain());
                showWhereItStands();
                Notices.info(getTranslation("billing.look." + look));
            } catch (DomainException away) {
                Notices.refusal(away);
            }
        }));
    }

    private static Anchor way(String page, String text) {
        Anchor way = new Anchor(page, text);
        way.addClassName("link-button");
        return way;
    }

    private Component state(String state, Component... actions) {
        String key = "billing.purchase." + state;
        var shown = new EmptyState(
                VaadinIcon.CREDIT_CARD, getTranslation(key + ".title"), getTranslation(key + ".text"), actions);
        shown.getElement().setAttribute("role", "status");
        return shown;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.purchase.title");
    }
}
