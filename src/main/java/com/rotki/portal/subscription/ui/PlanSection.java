package com.rotki.portal.subscription.ui;

import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.SubscriptionSection;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.subscription.TierLimits;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;

/** The plan: its name, its status, what happens next. */
@org.springframework.stereotype.Component
class PlanSection implements SubscriptionSection {

    private static final int ORDER = 10;

    private final SubscriptionService subscriptions;
    private final PortalSettings portal;
    private final Clock clock;

    PlanSection(SubscriptionService subscriptions, PortalSettings portal, Clock clock) {
        this.subscriptions = subscriptions;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content() {
        return subscriptions.overview().<Component>map(this::card).orElseGet(this::noPlan);
    }

    private PlanCard card(SubscriptionOverview plan) {
        PlanCard card = new PlanCard(
                plan,
                clock.instant(),
                portal.publicUrl().toString(),
                subscriptions.plannedTier().map(TierLimits::name).orElse(null));
        // What is paid here has its buttons in the section below: another way would lead past them.
        return subscriptions.isBilledHere() ? card : card.withWayToPlans();
    }

    private Component noPlan() {
        return new Section(
                I18NProvider.translate("subscription.plan.title"),
                new EmptyState(
                        VaadinIcon.CREDIT_CARD,
                        I18NProvider.translate("subscription.none.title"),
                        I18NProvider.translate("subscription.none.text"),
                        new PlansLink("subscription.link.none")));
    }
}
