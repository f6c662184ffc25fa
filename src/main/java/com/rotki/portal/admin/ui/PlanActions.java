package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.ui.DayField;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import com.rotki.portal.subscription.SubscriptionAdministration;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.rotki.portal.subscription.TierAdministration;
import com.rotki.portal.subscription.TierAdministration.TierDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** The actions of an admin on a subscription. */
@SpringComponent
class PlanActions {

    private static final int MONTH = 30;

    private final SubscriptionAdministration subscriptions;
    private final TierAdministration tiers;

    PlanActions(SubscriptionAdministration subscriptions, TierAdministration tiers) {
        this.subscriptions = subscriptions;
        this.tiers = tiers;
    }

    Component[] buttons(AccountStatus account, SubscriptionOverview plan, Runnable changed) {
        boolean suspended = plan.status() == SubscriptionStatus.SUSPENDED;
        Button stop = suspended
                ? new Button(text("unsuspend.button"), event -> unsuspend(account, changed))
                : new Button(text("suspend.button"), event -> suspend(account, changed));
        if (plan.grantedAs() != null) {
            return new Component[] {stop};
        }
        return new Component[] {
            new Button(text("tier.button"), event -> changeTier(account, plan, changed)),
            new Button(text("extend.button"), event -> extend(account, changed)),
            new Button(text("period.button"), event -> changePeriod(account, plan, changed)),
            stop
        };
    }

    private void changeTier(AccountStatus account, SubscriptionOverview plan, Runnable changed) {
        RadioButtonGroup<TierDetails> tier = new RadioButtonGroup<>();
        tier.setLabel(text("tier.label"));
        tier.setItems(tiers.list());
        tier.setItemLabelGenerator(each -> I18NProvider.translate(
                "admin.plan.tier.item", each.limits().name(), each.limits().devices()));
        tiers.list().stream()
                .filter(each ->
                        each.limits().name().equals(plan.entitlements().tier().name()))
                .findFirst()
                .ifPresent(tier::setValue);
        new ActionDialog("admin.plan.tier", account.email())
                .with(tier)
                .open(
                        reason -> subscriptions.changeTier(
                                account.id(), tier.getValue().code(), reason),
                        changed);
    }

    private void extend(AccountStatus account, Runnable changed) {
        IntegerField days = new IntegerField(text("extend.days"));
        days.setMin(1);
        days.setMax((int) SubscriptionAdministration.LONGEST.toDays());
        days.setStepButtonsVisible(true);
        days.setValue(MONTH);
        new ActionDialog("admin.plan.extend", account.email())
                .with(days)
                .onlyIf(() -> NumberCheck.valid(days))
                .openTelling(reason -> outcome(subscriptions.extend(account.id(), days.getValue(), reason)), changed);
    }

    private void changePeriod(AccountStatus account, SubscriptionOverview plan, Runnable changed) {
        DayField start = day("period.start", plan.periodStart());
        DayField end = day("period.end", plan.periodEnd());
        new ActionDialog("admin.plan.period", account.email())
                .with(start, end)
                .onlyIf(start::isGiven)
                .onlyIf(end::isGiven)
                .openTelling(
                        reason -> outcome(subscriptions.changePeriod(account.id(), begin(start), begin(end), reason)),
                        changed);
    }

    private static String outcome(Optional<ApprovalId> request) {
        return request.isPresent() ? "waits" : "done";
    }

    private static DayField day(String label, Instant initially) {
        DayField field = new DayField(text(label));
        field.setValue(Dates.dayOf(initially));
        return field;
    }

    /** Days are those of UTC, as in the plan's own dates. */
    private static Instant begin(DayField field) {
        return Objects.requireNonNull(field.getValue())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private void suspend(AccountStatus account, Runnable changed) {
        new ActionDialog("admin.plan.suspend", account.email())
                .reasonLabel(text("suspend.message"), text("suspend.hint"))
                .destructive()
                .open(message -> subscriptions.suspend(account.id(), message), changed);
    }

    private void unsuspend(AccountStatus account, Runnable changed) {
        new ActionDialog("admin.plan.unsuspend", account.email())
                .open(reason -> subscriptions.unsuspend(account.id(), reason), changed);
    }

    private static String text(String part) {
        return I18NProvider.translate("admin.plan." + part);
    }
}
