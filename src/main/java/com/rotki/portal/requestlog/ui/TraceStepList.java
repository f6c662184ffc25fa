package com.rotki.portal.requestlog.ui;

import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.platform.ui.Verbatim;
import com.rotki.portal.requestlog.TraceStep;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions that were asked of a request, in their order, each with its answer and what was compared. */
final class TraceStepList extends OrderedList {

    TraceStepList(List<TraceStep> steps) {
        addClassName("trace-steps");
        steps.forEach(step -> add(item(step)));
    }

    private ListItem item(TraceStep step) {
        String name = step.name().name().toLowerCase(Locale.ROOT);
        Span question = new Span(getTranslation("requestlog.trace.%s.title".formatted(name)));
        question.addClassName("trace-question");
        Div top = new Div(question, outcome(step.outcome()));
        top.addClassName("trace-top");
        ListItem item = new ListItem(top);
        if (step.outcome() != TraceStep.Outcome.NOT_REACHED) {
            Div answer = new Div(new Span(getTranslation(
                    "requestlog.trace.%s.%s".formatted(name, step.finding()),
                    step.compared().stream().map(this::worded).toArray())));
            answer.addClassName("trace-answer");
            claimed(step).ifPresent(text -> answer.add(Verbatim.code(text)));
            item.add(answer);
        }
        return item;
    }

    /** Key and device as the sender wrote them stand by themselves: they are text from outside. */
    private static Optional<String> claimed(TraceStep step) {
        boolean named = step.name() == AppRefusal.Step.KEY || step.name() == AppRefusal.Step.DEVICE;
        return step.compared().stream()
                .limit(named ? 1 : 0)
                .map(Object::toString)
                .filter(text -> !text.isEmpty())
                .map(text -> step.name() == AppRefusal.Step.KEY ? text + "…" : text)
                .findFirst();
    }

    private Object worded(Object compared) {
        return compared instanceof SubscriptionStatus status
                ? getTranslation("requestlog.trace.status." + status.name().toLowerCase(Locale.ROOT))
                : compared;
    }

    private StatusBadge outcome(TraceStep.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> new StatusBadge(getTranslation("requestlog.trace.passed"), Tone.OK);
            case FAILED -> new StatusBadge(getTranslation("requestlog.trace.failed"), Tone.DANGER);
            case NOT_REACHED -> new StatusBadge(getTranslation("requestlog.trace.not-reached"), Tone.NEUTRAL);
        };
    }
}
