package com.rotki.portal.subscription.ui;

import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.subscription.SubscriptionOverview;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The past, the next and the following steps of a plan: renewal, grace, end (requirement B-60). */
final class PlanTimeline extends OrderedList {

    private static final String RENEWAL = "subscription.timeline.active.renewal";

    private final @Nullable String plannedTier;

    /** Creates it; {@code plannedTier} is the name of the tier that the plan changes to, null if it stays as it is. */
    PlanTimeline(SubscriptionOverview plan, @Nullable String plannedTier) {
        this.plannedTier = plannedTier;
        addClassName("plan-timeline");
        moments(plan).forEach(moment -> add(item(moment, PlanCard.key(plan))));
    }

    private static List<Moment> moments(SubscriptionOverview plan) {
        Moment start = new Moment("start", plan.periodStart(), Place.BEHIND);
        return switch (plan.status()) {
            case PENDING ->
                List.of(new Moment("order", plan.createdAt(), Place.BEHIND), new Moment("payment", null, Place.NEXT));
            case ACTIVE ->
                List.of(
                        start,
                        new Moment("renewal", plan.periodEnd(), plan.renewalUnderWay() ? Place.BEHIND : Place.NEXT),
                        new Moment("end", plan.worksUntil(), plan.renewalUnderWay() ? Place.NEXT : Place.LATER));
            case CANCELLED, GRANTED -> List.of(start, new Moment("end", plan.worksUntil(), Place.NEXT));
            case PAST_DUE ->
                List.of(
                        start,
                        new Moment("renewal", plan.periodEnd(), Place.BEHIND),
                        new Moment("end", plan.worksUntil(), Place.NEXT));
            case SUSPENDED -> suspended(plan);
            case EXPIRED -> List.of(start, new Moment("end", plan.worksUntil(), Place.BEHIND));
        };
    }

    /** The dates are those of the plan itself: a suspension neither moves nor extends them. */
    private static List<Moment> suspended(SubscriptionOverview plan) {
        Moment suspension = new Moment("suspension", plan.suspendedAt(), Place.BEHIND);
        Moment start = new Moment("start", plan.periodStart(), Place.BEHIND);
        return switch (plan.unsuspended()) {
            case PENDING -> List.of(new Moment("order", plan.createdAt(), Place.BEHIND), suspension);
            case ACTIVE, CANCELLED, GRANTED ->
                List.of(start, suspension, new Moment("end", plan.periodEnd(), Place.NEXT));
            case PAST_DUE, EXPIRED, SUSPENDED ->
                Stream.of(start, suspension, new Moment("ended", plan.periodEnd(), Place.BEHIND))
                        .sorted(Comparator.comparing(Moment::at, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
        };
    }

    private ListItem item(Moment moment, String status) {
        Component when = moment.at() == null
                ? new Span(getTranslation("subscription.timeline.open"))
                : new TimeText(moment.at());
        Div head = new Div(when);
        head.addClassName("timeline-when");
        if (moment.place() == Place.NEXT) {
            Span next = new Span(getTranslation("subscription.timeline.next"));
            next.addClassName("timeline-marker");
            head.add(next);
        }
        String key = "subscription.timeline." + status + "." + moment.what();
        String words = plannedTier == null || !key.equals(RENEWAL)
                ? getTranslation(key)
                : getTranslation(RENEWAL + ".changed", plannedTier);
        ListItem item = new ListItem(head, new Paragraph(words));
        item.addClassName(moment.place().className);
        return item;
    }

    /** Seen from now. */
    private enum Place {
        BEHIND("timeline-behind"),
        NEXT("timeline-next"),
        LATER("timeline-later");

        private final String className;

        Place(String className) {
            this.className = className;
        }
    }

    private record Moment(String what, @Nullable Instant at, Place place) {}
}
