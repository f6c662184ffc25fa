package com.rotki.portal.guidance.ui;

import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;

/** One of several steps: done, to be done now, or later. Only the one that is next can be done. */
final class GuideStep extends ListItem {

    private final Heading heading;

    /** How far a step is. */
    enum Progress {
        DONE,
        /** Done, for there was nothing to do. */
        NEEDLESS,
        NOW,
        LATER;

        static Progress of(boolean done, boolean next) {
            return done ? DONE : next ? NOW : LATER;
        }
    }

    GuideStep(String title, String text, Progress progress) {
        addClassName("drill-step");
        heading = new Heading(title);
        Div top = new Div(heading, badge(progress));
        top.addClassName("drill-step-top");
        add(top);
        if (!text.isEmpty()) {
            add(new Paragraph(text));
        }
    }

    /** Adds the control that does the step. */
    void offer(Component control) {
        getElement().setAttribute("aria-current", "step");
        add(control);
    }

    /**
     * Puts the focus on the heading, so that one hears or sees what comes next. A button would be pressed by whoever
     * presses Enter once too often.
     */
    void reach() {
        heading.focus();
    }

    private StatusBadge badge(Progress progress) {
        return switch (progress) {
            case DONE -> new StatusBadge(getTranslation("guidance.progress.done"), Tone.OK);
            case NEEDLESS -> new StatusBadge(getTranslation("guidance.progress.needless"), Tone.NEUTRAL);
            case NOW -> new StatusBadge(getTranslation("guidance.progress.now"), Tone.WARNING);
            case LATER -> new StatusBadge(getTranslation("guidance.progress.later"), Tone.NEUTRAL);
        };
    }

    private static final class Heading extends H3 implements Focusable<Heading> {

        Heading(String text) {
            super(text);
            setTabIndex(-1);
        }
    }
}
