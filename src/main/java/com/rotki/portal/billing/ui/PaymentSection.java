package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.BillingOverview;
import com.rotki.portal.billing.BillingOverview.PaidFor;
import com.rotki.portal.billing.BillingService;
import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.SubscriptionSection;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is paid for the plan, how it is changed and ended, and what was paid before. */
@SpringComponent
class PaymentSection implements SubscriptionSection {

    private static final int ORDER = 15;
    private static final Set<SubscriptionStatus> UNPAID =
            Set.of(SubscriptionStatus.PENDING, SubscriptionStatus.PAST_DUE);

    private final BillingService billing;
    private final SubscriptionService subscriptions;
    private final PlanChangeDialogs changes;

    PaymentSection(BillingService billing, SubscriptionService subscriptions, PlanChangeDialogs changes) {
        this.billing = billing;
        this.subscriptions = subscriptions;
        this.changes = changes;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content() {
        BillingOverview overview = billing.overview();
        PaidFor plan = overview.plan();
        if (plan == null) {
            Div nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        Optional<SubscriptionOverview> own = subscriptions.overview();
        SubscriptionStatus status = own.map(SubscriptionOverview::unsuspended).orElse(SubscriptionStatus.EXPIRED);
        boolean once = own.filter(SubscriptionOverview::onePeriod).isPresent();
        boolean underWay = own.filter(SubscriptionOverview::renewalUnderWay).isPresent();
        Section section = new Section(I18NProvider.translate("billing.payments.title"));
        if (!plan.over()) {
            section.add(facts(plan), actions(plan, status, once, underWay));
        }
        section.add(new H3(I18NProvider.translate("billing.payments.past")), past(overview), lookAgain());
        return section;
    }

    private static FactList facts(PaidFor plan) {
        FactList facts = new FactList()
                .add(
                        I18NProvider.translate("billing.payments.plan"),
                        BillingText.plan(plan.tierName(), plan.cycle(), plan.amount(), plan.currency()))
                .add(
                        I18NProvider.translate("billing.payments.renewal"),
                        I18NProvider.translate(plan.renews() ? "billing.payments.renews" : "billing.payments.ends"));
        if (plan.next() != null) {
            facts.add(
                    I18NProvider.translate("billing.payments.next"),
                    BillingText.plan(
                            plan.next().tierName(),
                            plan.next().cycle(),
                            plan.next().amount(),
                            plan.next().currency()));
        }
        String method = plan.paymentMethod() == null
                ? I18NProvider.translate("billing.payments.no-method")
                : plan.paymentMethod();
        return facts.add(I18NProvider.translate("billing.payments.method"), method);
    }

    private Component actions(PaidFor plan, SubscriptionStatus status, boolean once, boolean underWay) {
        Div row = new Div();
        row.addClassName("section-actions");
        if (UNPAID.contains(status) || plan.needsAction()) {
            Button pay = leading("pay", billing::payPage);
            pay.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(pay);
        }
        if (status == SubscriptionStatus.ACTIVE && !underWay) {
            row.add(act("change", changes::openChange));
        }
        if (plan.next() != null) {
            row.add(act("keep", changes::openKeep));
        }
        if (plan.renews() && (status.entitled() || status == SubscriptionStatus.PENDING)) {
            row.add(act("cancel", () -> changes.openCancel(cancelled(status, underWay))));
        } else if (status == SubscriptionStatus.CANCELLED) {
            String price = BillingText.plan(plan.tierName(), plan.cycle(), plan.amount(), plan.currency());
            row.add(act(once ? "renew" : "resume", () -> changes.openResume(price, once)));
        }
        row.add(leading("card", billing::paymentMethodPage));
        return row;
    }

    private static String cancelled(SubscriptionStatus status, boolean underWay) {
        if (underWay) {
            return "cancel.under-way.";
        }
        return UNPAID.contains(status) ? "cancel.unpaid." : "cancel.";
    }

    private static Button act(String key, Runnable act) {
        return OwnerAction.of(new Button(I18NProvider.translate("billing.act." + key), click -> attempt(act)));
    }

    /** Leads to the engine, and says so before it is pressed. */
    private static Button leading(String key, Supplier<URI> page) {
        return act(key, () -> UI.getCurrent().getPage().setLocation(page.get()));
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (DomainException refused) {
            Notices.refusal(refused);
        }
    }

    private Component past(BillingOverview overview) {
        return overview.payments().isEmpty()
                ? new Paragraph(I18NProvider.translate("billing.payments.none"))
                : PaymentTable.of(overview.payments(), this::invoice);
    }

    private Component invoice(EnginePayment payment) {
        String number = Objects.requireNonNullElse(payment.number(), "");
        Button open = new Button(number, click -> attempt(() -> openInvoice(payment)));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel(I18NProvider.translate("billing.payment.open-invoice", number));
        return OwnerAction.of(open);
    }

    private void openInvoice(EnginePayment payment) {
        billing.invoice(payment.id())
                .ifPresentOrElse(
                        UI.getCurrent().getPage()::setLocation,
                        () -> Notices.info(I18NProvider.translate("billing.payment.no-invoice")));
    }

    private Component lookAgain() {
        Button again = act("look", () -> {
            Notices.info(I18NProvider.translate("billing.look." + BillingText.key(billing.lookAgain())));
        });
        Div row = new Div(new Paragraph(I18NProvider.translate("billing.look.text")), again);
        row.addClassName("section-actions");
        return row;
    }
}
