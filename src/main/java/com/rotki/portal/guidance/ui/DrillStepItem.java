package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.DrillState;
import com.rotki.portal.guidance.DrillStep;
import com.rotki.portal.platform.ui.OwnersAct;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;

/** A step: done, to be done now, or later. Only the one that is next has buttons. */
final class DrillStepItem extends ListItem {

    private final DrillStep step;

    DrillStepItem(DrillStep step, DrillState state) {
        this.step = step;
        addClassName("drill-step");
        Div top = new Div(new H3(text("title")), badge(state));
        top.addClassName("drill-step-top");
        add(top, new Paragraph(text("text")));
    }

    /** Puts the buttons there and the focus on the first of them: whoever has only a keyboard presses Enter again. */
    void offer(List<Button> buttons) {
        getElement().setAttribute("aria-current", "step");
        Div row = new Div();
        row.addClassName("drill-buttons");
        buttons.forEach(button -> row.add(OwnersAct.of(button)));
        if (buttons.size() == 1) {
            buttons.getFirst().addThemeVariants(ButtonVariant.PRIMARY);
        }
        add(row);
        buttons.getFirst().focus();
    }

    static String key(DrillStep step, String part) {
        return "guidance.drill.%s.%s".formatted(step.name().toLowerCase(Locale.ROOT), part);
    }

    private StatusBadge badge(DrillState state) {
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
}
