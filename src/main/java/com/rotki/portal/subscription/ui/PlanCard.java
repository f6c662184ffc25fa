package com.rotki.portal.subscription.ui;

import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan in words: tier, price cycle and state, a timeline, and what depends on it. */
final class PlanCard extends Composite<Section> {

    private static final List<String> STOPS = List.of("app", "sync", "limits", "devices");
    private static final List<String> GOES_ON = List.of("portal", "credentials", "local");

    private final transient SubscriptionOverview plan;
    private final Instant now;
    private final String portal;
    private final @Nullable String plannedTier;

    /**
     * Creates the card.
     *
     * @param portal its address, for what is taken along
     * @param plannedTier name of the tier that the plan changes to at the end of its period; null if it stays as it is
     */
    PlanCard(SubscriptionOverview plan, Instant now, String portal, @Nullable String plannedTier) {
        this.plan = plan;
        this.plannedTier = plannedTier;
        this.now = now;
        this.portal = portal;
    }

    @Override
    protected Section initContent() {
        SubscriptionStatus status = plan.status();
        String state = key(plan);
        Paragraph help = new Paragraph(getTranslation("subscription.state." + state + ".help"));
        help.addClassName("plan-help");
        return new Section(
                getTranslation("subscription.plan.title"),
                summary(),
                help,
                message(),
                new H3(getTranslation("subscription.timeline.title")),
                new PlanTimeline(plan, plannedTier),
                calendar(),
                consequences(status));
    }

    /** Adds the way to where plans are chosen. */
    PlanCard withWayToPlans() {
        getContent().add(new PlansLink("subscription.link." + key(plan)));
        return this;
    }

    /**
     * Returns the part of the text keys that names where {@code plan} stands: nobody cancelled what is paid once, and what is
     * being paid is not renewed yet.
     */
    static String key(SubscriptionOverview plan) {
        if (plan.renewalUnderWay() && plan.status() == SubscriptionStatus.ACTIVE) {
            return "renewing";
        }
        return plan.onePeriod() && plan.status() == SubscriptionStatus.CANCELLED ? "once" : key(plan.status());
    }

    /** Returns the part of the text keys that names {@code status}. */
    static String key(SubscriptionStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Component summary() {
        Span tier = new Span(plan.entitlements().tier().name());
        tier.addClassName("plan-tier");
        Span cycle = new Span(getTranslation(cycle()));
        cycle.addClassName("plan-cycle");
        var badge = new StatusBadge(getTranslation("subscription.state." + key(plan) + ".badge"), tone(plan.status()));
        Div summary = new Div(tier, badge, cycle);
        summary.addClassName("plan-summary");
        return summary;
    }

    /** Returns the key of the words for how it is paid. */
    private String cycle() {
        if (plan.grantedAs() != null) {
            return "subscription.granted."
                    + plan.grantedAs().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (plan.onePeriod()) {
            return "subscription.cycle.once";
        }
        return plan.billingCycle() == BillingCycle.MONTHLY ? "subscription.cycle.monthly" : "subscription.cycle.yearly";
    }

    /** The end to take along; empty if the plan renews or does not work. */
    private Component calendar() {
        SubscriptionStatus status = plan.status();
        return status == SubscriptionStatus.CANCELLED || status == SubscriptionStatus.GRANTED
                ? new Div(new EndInCalendar(plan, now, portal))
                : new Div();
    }

    private static Tone tone(SubscriptionStatus status) {
        return switch (status) {
            case ACTIVE, GRANTED -> Tone.OK;
            case PENDING, CANCELLED -> Tone.INFO;
            case PAST_DUE -> Tone.WARNING;
            case SUSPENDED, EXPIRED -> Tone.DANGER;
        };
    }

    private Component consequences(SubscriptionStatus status) {
        String when = status.entitled() ? "then" : "now";
        Div both = new Div(
                consequence("subscription.stops." + when, "subscription.stops.", STOPS, "contrast-no"),
                consequence("subscription.goes-on." + when, "subscription.goes-on.", goesOn(status), "contrast-yes"));
        both.addClassNames("contrast", "plan-consequences");
        return both;
    }

    private static List<String> goesOn(SubscriptionStatus status) {
        String afterwards = status == SubscriptionStatus.SUSPENDED ? "return-suspended" : "return";
        return Stream.concat(GOES_ON.stream(), Stream.of(afterwards)).toList();
    }

    /** The message from support; empty unless the subscription is suspended. */
    private Component message() {
        String suspension = plan.entitlements().suspension();
        Paragraph words = new Paragraph(suspension == null ? "" : suspension);
        words.addClassName("plan-message");
        Div message = new Div(new Paragraph(getTranslation("subscription.suspended.message")), words);
        message.addClassNames("plan-suspension", Tone.DANGER.className());
        message.setVisible(suspension != null);
        return message;
    }

    private Component consequence(String title, String prefix, List<String> items, String className) {
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(getTranslation(prefix + item))));
        Div part = new Div(new H3(getTranslation(title)), list);
        part.addClassName(className);
        return part;
    }
}
