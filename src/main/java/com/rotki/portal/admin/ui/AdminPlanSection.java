package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.subscription.SubscriptionAdministration;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.stream.Stream;

/** The account's subscription. */
@SpringComponent
class AdminPlanSection implements AdminAccountSection {

    private static final int ORDER = 20;

    private final SubscriptionAdministration subscriptions;
    private final PlanActions actions;
    private final PlanGrantActions grants;

    AdminPlanSection(SubscriptionAdministration subscriptions, PlanActions actions, PlanGrantActions grants) {
        this.subscriptions = subscriptions;
        this.actions = actions;
        this.grants = grants;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(AccountStatus account, Runnable changed) {
        return subscriptions
                .overview(account.id())
                .map(plan -> section(account, plan, changed))
                .orElseGet(() -> none(account, changed));
    }

    private Section none(AccountStatus account, Runnable changed) {
        Section section = new Section(text("title"), new Paragraph(text("none")));
        section.setActions(grants.buttons(account, null, changed));
        return section;
    }

    private Section section(AccountStatus account, SubscriptionOverview plan, Runnable changed) {
        Section section = new Section(text("title"), facts(plan));
        section.setActions(Stream.of(grants.buttons(account, plan, changed), actions.buttons(account, plan, changed))
                .flatMap(Stream::of)
                .toArray(Component[]::new));
        return section;
    }

    private static FactList facts(SubscriptionOverview plan) {
        FactList facts = new FactList()
                .add(text("tier"), plan.entitlements().tier().name())
                .add(text("status"), badge(plan))
                .add(text("start"), new TimeText(plan.periodStart()))
                .add(text("end"), new TimeText(plan.periodEnd()))
                .add(text("works-until"), new TimeText(plan.worksUntil()))
                .add(text("created"), new TimeText(plan.createdAt()));
        if (plan.grantedAs() != null) {
            facts.add(text("granted"), PlanGrantActions.name(plan.grantedAs()));
        }
        if (plan.onePeriod()) {
            facts.add(text("payment"), I18NProvider.translate("subscription.cycle.once"));
        }
        String suspension = plan.entitlements().suspension();
        return suspension == null ? facts : facts.add(text("message"), new Span(suspension));
    }

    private static StatusBadge badge(SubscriptionOverview plan) {
        Tone tone = switch (plan.status()) {
            case ACTIVE, GRANTED -> Tone.OK;
            case PENDING, CANCELLED -> Tone.INFO;
            case PAST_DUE -> Tone.WARNING;
            case SUSPENDED, EXPIRED -> Tone.DANGER;
        };
        String key = plan.renewalUnderWay() && plan.status() == SubscriptionStatus.ACTIVE
                ? "renewing"
                : plan.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new StatusBadge(I18NProvider.translate("subscription.state." + key + ".badge"), tone);
    }

    private static String text(String part) {
        return I18NProvider.translate("admin.plan." + part);
    }
}
