package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.DayField;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.subscription.PlanGrant;
import com.rotki.portal.subscription.PlanGrantAdministration;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.rotki.portal.subscription.TierAdministration;
import com.rotki.portal.subscription.TierAdministration.TierDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an admin gives an account a plan for which nothing is charged, and ends one. */
@SpringComponent
class PlanGrantActions {

    private static final Duration FIRST_PROPOSAL = Duration.ofDays(91);

    private final PlanGrantAdministration grants;
    private final TierAdministration tiers;
    private final Clock clock;

    PlanGrantActions(PlanGrantAdministration grants, TierAdministration tiers, Clock clock) {
        this.grants = grants;
        this.tiers = tiers;
        this.clock = clock;
    }

    /** Returns nothing while the plan is paid for, and for an account of the staff. */
    Component[] buttons(AccountStatus account, @Nullable SubscriptionOverview plan, Runnable changed) {
        if (account.role() != Role.SUBSCRIBER) {
            return new Component[0];
        }
        SubscriptionStatus standing = plan == null ? SubscriptionStatus.EXPIRED : plan.unsuspended();
        return switch (standing) {
            case EXPIRED ->
                new Component[] {
                    new Button(text("give.button"), event -> give(account, null, isSuspended(plan), changed))
                };
            case GRANTED ->
                new Component[] {
                    new Button(text("change.button"), event -> give(account, plan, isSuspended(plan), changed)),
                    new Button(text("end.button"), event -> end(account, changed))
                };
            case PENDING, ACTIVE, CANCELLED, PAST_DUE, SUSPENDED -> new Component[0];
        };
    }

    static String name(PlanGrant.Kind kind) {
        return text("kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void give(
            AccountStatus account, @Nullable SubscriptionOverview present, boolean suspended, Runnable changed) {
        RadioButtonGroup<TierDetails> tier = tiers(present);
        RadioButtonGroup<PlanGrant.Kind> kind = new RadioButtonGroup<>(text("kind"));
        kind.setItems(PlanGrant.Kind.values());
        kind.setItemLabelGenerator(PlanGrantActions::name);
        kind.setValue(present == null ? PlanGrant.Kind.COMPLIMENTARY : present.grantedAs());
        DayField until = new DayField(text("until"));
        until.setValue(Dates.dayOf(present == null ? clock.instant().plus(FIRST_PROPOSAL) : present.periodEnd()));
        Paragraph second = new Paragraph(text("second-admin"));
        until.addValueChangeListener(typed ->
                second.setVisible(typed.getValue() != null && grants.needsSecondAdmin(wanted(tier, kind, until))));
        second.setVisible(grants.needsSecondAdmin(wanted(tier, kind, until)));
        Paragraph stopped = new Paragraph(text("suspended"));
        stopped.addClassNames("form-message", Tone.WARNING.className());
        stopped.setVisible(suspended);
        new ActionDialog("admin.plan.grant.give", account.email())
                .with(stopped, tier, kind, until, second)
                .onlyIf(until::isGiven)
                .openTelling(
                        reason -> grants.give(account.id(), wanted(tier, kind, until), reason)
                                        .isPresent()
                                ? "waits"
                                : "done",
                        changed);
    }

    private static boolean isSuspended(@Nullable SubscriptionOverview plan) {
        return plan != null && plan.status() == SubscriptionStatus.SUSPENDED;
    }

    private RadioButtonGroup<TierDetails> tiers(@Nullable SubscriptionOverview present) {
        RadioButtonGroup<TierDetails> tier = new RadioButtonGroup<>(I18NProvider.translate("admin.plan.tier.label"));
        var sold =
                tiers.list().stream().filter(each -> each.limits().rank() > 0).toList();
        tier.setItems(sold);
        tier.setItemLabelGenerator(each -> I18NProvider.translate(
                "admin.plan.tier.item", each.limits().name(), each.limits().devices()));
        tier.setValue(sold.stream()
                .filter(each -> present != null
                        && each.limits()
                                .name()
                                .equals(present.entitlements().tier().name()))
                .findFirst()
                .orElse(sold.getFirst()));
        return tier;
    }

    /** Days are those of UTC, as in the plan's own dates. */
    private static PlanGrant wanted(
            RadioButtonGroup<TierDetails> tier, RadioButtonGroup<PlanGrant.Kind> kind, DayField until) {
        return new PlanGrant(
                tier.getValue().code(),
                kind.getValue(),
                Objects.requireNonNull(until.getValue())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }

    private void end(AccountStatus account, Runnable changed) {
        new ActionDialog("admin.plan.grant.end", account.email())
                .destructive()
                .open(reason -> grants.end(account.id(), reason), changed);
    }

    private static String text(String part) {
        return I18NProvider.translate("admin.plan.grant." + part);
    }
}
