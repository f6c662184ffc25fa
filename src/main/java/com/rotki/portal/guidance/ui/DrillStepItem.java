package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.DrillStep;
import com.rotki.portal.guidance.LostDeviceState;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** A step: done, to be done now, or later. Only the one that is next can be done. */
final class DrillStepItem extends ListItem {

    private final DrillStep step;
    private final Heading heading;

    DrillStepItem(DrillStep step, LostDeviceState state) {
        this.step = step;
        addClassName("drill-step");
        heading = new Heading(text("title"));
        Div top = new Div(heading, badge(state));
        top.addClassName("drill-step-top");
        add(top, new Paragraph(text("text")));
    }

    /** Puts there what does the step. */
    void offer(Component act) {
        getElement().setAttribute("aria-current", "step");
        add(act);
    }

    /**
     * Puts the focus on the heading, so that one hears or sees what comes next. A button would be pressed by whoever
     * presses Enter once too often.
     */
    void reach() {
        heading.focus();
    }

    static String key(DrillStep step, String part) {
        return "guidance.drill.%s.%s".formatted(step.name().toLowerCase(Locale.ROOT), part);
    }

    private StatusBadge badge(LostDeviceState state) {
        if (state.needless(step)) {
            return new StatusBadge(getTranslation("guidance.drill.needless"), Tone.NEUTRAL);
        }
        if (state.done(step)) {
            return new StatusBadge(getTranslation("guidance.drill.done"), Tone.OK);
        }
        boolean now = state.next().filter(step::equals).isPresent();
        return new StatusBadge(
                getTranslation(now ? "guidance.drill.now" : "guidance.drill.later"), now ? Tone.WARNING : Tone.NEUTRAL);
    }

    private String text(String part) {
        return getTranslation(key(step, part));
    }

    private static final class Heading extends H3 implements Focusable<Heading> {

        Heading(String text) {
            super(text);
            setTabIndex(-1);
        }
    }
}
