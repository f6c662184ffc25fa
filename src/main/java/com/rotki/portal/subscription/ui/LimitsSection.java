package com.rotki.portal.subscription.ui;

import com.rotki.portal.platform.TextKey;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.SubscriptionSection;
import com.rotki.portal.subscription.Entitlements;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.subscription.TierCatalogue;
import com.rotki.portal.subscription.TierLimits;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;

/** The limits of the plan, and the parts of the app it unlocks. */
@org.springframework.stereotype.Component
class LimitsSection implements SubscriptionSection {

    /** After the sections of the modules whose limits have a use that the portal knows. */
    private static final int ORDER = 40;

    private final SubscriptionService subscriptions;
    private final TierCatalogue catalogue;

    LimitsSection(SubscriptionService subscriptions, TierCatalogue catalogue) {
        this.subscriptions = subscriptions;
        this.catalogue = catalogue;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content() {
        Entitlements entitlements = subscriptions.entitlements();
        TierLimits tier = entitlements.tier();
        String standing = subscriptions
                .overview()
                .map(plan -> PlanCard.key(plan.status()))
                .orElse("none");
        Paragraph usage = new Paragraph(
                text(tier.devices() == 0 ? "subscription.limits.usage-none" : "subscription.limits.usage"));
        usage.addClassName("plan-note");
        return new Section(
                text("subscription.limits.title", tier.name()),
                new Paragraph(text("subscription.limits.lead." + standing, tier.name())),
                limits(tier),
                usage,
                new H3(text("subscription.capabilities.title")),
                new CapabilityList(catalogue.unlockedBy(tier), catalogue.unlocks(), entitlements.active()));
    }

    private static FactList limits(TierLimits tier) {
        FactList list = new FactList();
        list.addClassName("plan-limits");
        tier.numbers().forEach((limit, value) -> add(list, TextKey.of(limit), value));
        return list;
    }

    private static void add(FactList list, String limit, int value) {
        String key = "subscription.limit." + limit;
        list.add(text(key), value == 0 ? text("subscription.limit.none") : text(key + ".value", value));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
