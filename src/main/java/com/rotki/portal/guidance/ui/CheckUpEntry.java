package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.CheckUpItem;
import com.rotki.portal.platform.ui.OwnerAction;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** A point of the check-up that is not settled: how to mend it, and to put it off. */
final class CheckUpEntry extends FindingItem {

    CheckUpEntry(CheckUpItem item, Runnable regenerate, Runnable snooze) {
        super(item.finding());
        Div acts = new Div();
        acts.addClassName("check-up-acts");
        StepAction.of(item.finding(), regenerate).ifPresent(acts::add);
        if (item.tip().canWait()) {
            acts.add(later(item, snooze));
        }
        add(acts);
    }

    private static Button later(CheckUpItem item, Runnable snooze) {
        Button later = new PointButton("guidance.snooze.open", item, snooze);
        later.addThemeVariants(ButtonVariant.TERTIARY);
        return OwnerAction.of(later);
    }
}
