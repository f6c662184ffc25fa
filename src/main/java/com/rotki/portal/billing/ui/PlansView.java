package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.PriceList;
import com.rotki.portal.billing.Prices;
import com.rotki.portal.billing.Prices.Standing;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.FootedPage;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.SubscriptionChange;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.subscription.TierCatalogue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** The plans side by side, for everybody; to a subscriber it shows which one is theirs. */
@Route(PlansView.ROUTE)
@AnonymousAllowed
final class PlansView extends Div implements AfterNavigationObserver, HasDynamicTitle, FootedPage {

    static final String ROUTE = "plans";

    private final transient TierCatalogue catalogue;
    private final transient PriceList priceList;
    private final transient SubscriptionService subscriptions;
    private final transient CurrentActor currentActor;
    private final transient PlansSettings settings;
    private final Div about = new Div();
    private final RadioButtonGroup<BillingCycle> cycle = new RadioButtonGroup<>(getTranslation("billing.plans.cycle"));
    private final Div comparison = new Div();

    PlansView(
            TierCatalogue catalogue,
            PriceList priceList,
            SubscriptionService subscriptions,
            CurrentActor currentActor,
            PlansSettings settings,
            LiveUpdates live) {
        this.catalogue = catalogue;
        this.priceList = priceList;
        this.subscriptions = subscriptions;
        this.currentActor = currentActor;
        this.settings = settings;
        addClassNames("page", "plans-page");
        about.addClassName("plans-about");
        cycle.setItems(BillingCycle.values());
        cycle.setItemLabelGenerator(each ->
                getTranslation(each == BillingCycle.MONTHLY ? "billing.plans.monthly" : "billing.plans.yearly"));
        add(new PageHeader(getPageTitle(), getTranslation("billing.plans.lead")), about, cycle, comparison);
        if (reader() == PlansReader.SUBSCRIBER) {
            live.listen(this, news -> {
                if (news.includes(SubscriptionChange.class)) {
                    show();
                }
            });
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.plans.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        cycle.setValue(own().map(SubscriptionOverview::billingCycle).orElse(BillingCycle.MONTHLY));
        show();
        cycle.addValueChangeListener(choice -> show());
    }

    /** Whoever is signed in has the choice of the language in the menu. */
    @Override
    public void showAtFoot(Component foot) {
        if (reader() == PlansReader.STRANGER) {
            add(foot);
        }
    }

    private void show() {
        Prices prices = priceList.now();
        tell(prices);
        cycle.setVisible(!prices.all().isEmpty());
        comparison.removeAll();
        comparison.add(new PlansTable(
                catalogue.offers(),
                prices,
                cycle.getValue(),
                new PlanChoice(prices, reader(), own().orElse(null), settings.plansUrl())));
    }

    /** What has to be known before one reads prices, or why there are none. */
    private void tell(Prices prices) {
        about.removeAll();
        String host = settings.plansUrl().getHost();
        if (prices.standing() != Standing.CURRENT) {
            Paragraph why = new Paragraph(new Text(getTranslation(reason(prices.standing()), host)));
            why.addClassNames("form-message", prices.soldHere() ? Tone.WARNING.className() : Tone.INFO.className());
            why.getElement().setAttribute("role", "status");
            about.add(why);
        }
        if (prices.asOf() != null) {
            Paragraph when = new Paragraph(new Text(getTranslation("billing.plans.as-of") + " "));
            when.add(new TimeText(prices.asOf()));
            when.addClassName("hint");
            about.add(when);
        }
        if (reader() == PlansReader.STRANGER) {
            Anchor signIn = new Anchor(PlansSignInView.ROUTE, getTranslation("billing.plans.sign-in"));
            signIn.setRouterIgnore(true);
            about.add(new Paragraph(new Text(getTranslation("billing.plans.signed-out") + " "), signIn));
        }
    }

    private static String reason(Standing standing) {
        return switch (standing) {
            case SOLD_ELSEWHERE -> "billing.plans.sold-elsewhere";
            case LAST_KNOWN, CURRENT -> "billing.plans.last-known";
            case UNKNOWN -> "billing.plans.unknown";
        };
    }

    private PlansReader reader() {
        return currentActor
                .find()
                .map(Actor::role)
                .map(role -> role == Role.SUBSCRIBER ? PlansReader.SUBSCRIBER : PlansReader.STAFF)
                .orElse(PlansReader.STRANGER);
    }

    private Optional<SubscriptionOverview> own() {
        return reader() == PlansReader.SUBSCRIBER ? subscriptions.overview() : Optional.empty();
    }
}
