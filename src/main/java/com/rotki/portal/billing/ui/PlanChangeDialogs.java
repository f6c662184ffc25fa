package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.BillingOverview.Offer;
import com.rotki.portal.billing.BillingService;
import com.rotki.portal.billing.EngineData.ChangePreview;
import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.LowerPlanPart;
import com.rotki.portal.platform.ui.LowerPlanPart.LowerPlan;
import com.rotki.portal.platform.ui.LowerPlanPart.Rehearsal;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.ReaderLocale;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.subscription.SubscriptionService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Asks before a paid plan is changed, cancelled or resumed, and says what that costs and when it takes effect. */
@SpringComponent
class PlanChangeDialogs {

    private static final int LONGEST_REASON = 500;

    private final BillingService billing;
    private final SubscriptionService subscriptions;
    private final List<LowerPlanPart> parts;

    PlanChangeDialogs(BillingService billing, SubscriptionService subscriptions, List<LowerPlanPart> parts) {
        this.billing = billing;
        this.subscriptions = subscriptions;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(LowerPlanPart::order))
                .toList();
    }

    /** Offers the other plans; each says what it costs today or from when on. */
    void openChange() {
        openChange(offer -> false);
    }

    /** Offers the other plans, with the one {@code wanted} chosen. */
    void openChange(Predicate<Offer> wanted) {
        List<Offer> offers = billing.offers();
        RadioButtonGroup<Offer> choice = new RadioButtonGroup<>(text("change.choice"));
        choice.setItems(offers);
        choice.setItemLabelGenerator(PlanChangeDialogs::name);
        choice.addThemeName("vertical");
        Div effect = new Div(new Paragraph(text("change.none")));
        effect.addClassName("plan-effect");
        effect.getElement().setAttribute("aria-live", "polite");
        List<Rehearsal> rehearsals = new ArrayList<>();
        choice.addValueChangeListener(chosen -> showEffect(effect, rehearsals, chosen.getValue()));
        offers.stream().filter(wanted).findFirst().ifPresent(choice::setValue);
        new ConfirmAction(text("change.title"))
                .body(choice, effect)
                .verb(text("change.verb"))
                .keepLabel(text("change.keep"))
                .onlyIf(() -> isChosen(choice) && rehearsals.stream().allMatch(Rehearsal::isComplete))
                .onConfirm(() -> change(choice.getValue(), rehearsals))
                .open();
    }

    private static boolean isChosen(RadioButtonGroup<Offer> choice) {
        boolean chosen = choice.getValue() != null;
        choice.setInvalid(!chosen);
        choice.setErrorMessage(chosen ? "" : text("change.none"));
        return chosen;
    }

    private void showEffect(Div effect, List<Rehearsal> rehearsals, Offer offer) {
        effect.removeAll();
        rehearsals.clear();
        try {
            if (offer.atOnce()) {
                ChangePreview preview = billing.preview(offer.tierCode(), offer.cycle());
                effect.add(new Paragraph(text(
                        preview.dueNow() >= 0 ? "change.now" : "change.credit",
                        PriceText.of(Math.abs(preview.dueNow()), preview.currency()),
                        PriceText.of(preview.next(), preview.currency()),
                        Dates.day(Dates.dayOf(preview.nextAt()), ReaderLocale.current()))));
            } else {
                effect.add(new Paragraph(text("change.later", end(), name(offer))));
                rehearse(rehearsals, offer);
                rehearsals.forEach(part -> effect.add(part.content()));
            }
        } catch (DomainException refused) {
            effect.add(new Paragraph(RefusalText.of(refused)));
        }
    }

    private void rehearse(List<Rehearsal> rehearsals, Offer offer) {
        var plan = new LowerPlan(offer.tierName(), offer.devices(), offer.maxBackupSizeMb());
        parts.stream().flatMap(part -> part.rehearse(plan).stream()).forEach(rehearsals::add);
    }

    private void change(Offer offer, List<Rehearsal> rehearsals) {
        if (offer.atOnce()) {
            billing.changeNow(offer.tierCode(), offer.cycle());
            Notices.success(text("change.done-now", offer.tierName()));
        } else {
            billing.changeAtEnd(offer.tierCode(), offer.cycle());
            rehearsals.forEach(Rehearsal::planned);
            Notices.success(text("change.done-later", offer.tierName(), end()));
        }
    }

    void openKeep() {
        new ConfirmAction(text("keep.title"))
                .body(text("keep.body"))
                .verb(text("keep.verb"))
                .keepLabel(text("keep.keep"))
                .onConfirm(() -> {
                    billing.keepPlan();
                    Notices.success(text("keep.done"));
                })
                .open();
    }

    /** Asks, in the words that {@code key} begins: one that is not paid ends at once. */
    void openCancel(String key) {
        String until = end();
        TextField reason = new TextField(text("cancel.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        new ConfirmAction(text("cancel.title"))
                .body(text(key + "body", until))
                .body(text("cancel.stops"))
                .body(reason)
                .verb(text("cancel.verb"))
                .keepLabel(text("cancel.keep"))
                .destructive()
                .onConfirm(() -> {
                    billing.cancel(reason.getValue().isBlank() ? null : reason.getValue());
                    Notices.success(text(key + "done", until));
                })
                .open();
    }

    /** Asks for a plan that was cancelled, or one that was paid once. */
    void openResume(String plan, boolean once) {
        String key = once ? "resume.once." : "resume.";
        new ConfirmAction(text(key + "title"))
                .body(text("resume.body", end(), plan))
                .verb(text(key + "verb"))
                .keepLabel(text("resume.keep"))
                .onConfirm(() -> {
                    billing.resume();
                    Notices.success(text("resume.done"));
                })
                .open();
    }

    private String end() {
        return subscriptions
                .overview()
                .map(plan -> Dates.day(Dates.dayOf(plan.periodEnd()), ReaderLocale.current()))
                .orElse("");
    }

    private static String name(Offer offer) {
        return BillingText.plan(offer.tierName(), offer.cycle(), offer.amount(), offer.currency());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate("billing." + key, arguments);
    }
}
