package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.IntruderState;
import com.rotki.portal.guidance.IntruderStep;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** A step: what it is for, or what was done. Only the one that is next can be done. */
final class IntruderStepItem extends ListItem {

    private final Heading heading;

    IntruderStepItem(IntruderStep step, IntruderState state) {
        addClassName("drill-step");
        String key = key(step);
        heading = new Heading(getTranslation(key + ".title"));
        Div top = new Div(heading, badge(step, state));
        top.addClassName("drill-step-top");
        add(top, new Paragraph(getTranslation(key + (state.done(step) ? ".done" : ".text"))));
    }

    static String key(IntruderStep step) {
        return "guidance.secure." + step.name().toLowerCase(Locale.ROOT);
    }

    /** Puts there what does the step. */
    void offer(Component act) {
        getElement().setAttribute("aria-current", "step");
        add(act);
    }

    /** Puts the focus on the heading and on no button: nobody presses one by pressing Enter once too often. */
    void reach() {
        heading.focus();
    }

    private StatusBadge badge(IntruderStep step, IntruderState state) {
        if (state.done(step)) {
            return new StatusBadge(getTranslation("guidance.drill.done"), Tone.OK);
        }
        boolean now = state.next().filter(step::equals).isPresent();
        return new StatusBadge(
                getTranslation(now ? "guidance.drill.now" : "guidance.drill.later"), now ? Tone.WARNING : Tone.NEUTRAL);
    }

    private static final class Heading extends H3 implements Focusable<Heading> {

        Heading(String text) {
            super(text);
            setTabIndex(-1);
        }
    }
}
