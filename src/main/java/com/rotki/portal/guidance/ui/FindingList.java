package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.Finding;
import com.rotki.portal.guidance.Verdict;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Steps, each with what came of it: looked at and fine, looked at and to be mended, or not to be seen from here. */
final class FindingList extends OrderedList {

    private final transient Runnable regenerate;
    private transient List<Finding> shown = List.of();

    /** Creates an empty list; {@code regenerate} is what the button does in a step that advises to regenerate. */
    FindingList(Runnable regenerate) {
        this.regenerate = regenerate;
        addClassName("findings");
    }

    /** Shows {@code findings}. What is shown already stays as it is, so that nobody loses the place. */
    void show(List<Finding> findings) {
        if (!findings.equals(shown)) {
            shown = List.copyOf(findings);
            removeAll();
            shown.forEach(finding -> add(item(finding)));
        }
    }

    private ListItem item(Finding finding) {
        Span question = new Span(getTranslation("guidance.step." + finding.step()));
        question.addClassName("finding-question");
        Div top = new Div(question, badge(finding.verdict()));
        top.addClassName("finding-top");
        String answer = "guidance.answer.%s.%s".formatted(finding.step(), finding.outcome());
        ListItem item = new ListItem(top, new AnswerText(answer, finding.values()));
        StepAction.of(finding.step(), regenerate).ifPresent(item::add);
        return item;
    }

    private StatusBadge badge(Verdict verdict) {
        return switch (verdict) {
            case FINE -> new StatusBadge(getTranslation("guidance.verdict.fine"), Tone.OK);
            case ATTENTION -> new StatusBadge(getTranslation("guidance.verdict.attention"), Tone.WARNING);
            case YOURS -> new StatusBadge(getTranslation("guidance.verdict.yours"), Tone.NEUTRAL);
        };
    }
}
