package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.CheckUpItem;
import com.rotki.portal.platform.ui.OwnersAct;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** A point of the check-up that is not settled: how to mend it, and to put it off. */
final class CheckUpEntry extends Composite<FindingItem> {

    private final transient CheckUpItem item;
    private final transient Runnable regenerate;
    private final transient Runnable snooze;

    CheckUpEntry(CheckUpItem item, Runnable regenerate, Runnable snooze) {
        this.item = item;
        this.regenerate = regenerate;
        this.snooze = snooze;
    }

    @Override
    protected FindingItem initContent() {
        Div acts = new Div();
        acts.addClassName("check-up-acts");
        StepAction.of(item.tip().code(), regenerate).ifPresent(acts::add);
        if (item.tip().canWait()) {
            acts.add(later());
        }
        FindingItem entry = new FindingItem(item.finding());
        entry.add(acts);
        return entry;
    }

    private Button later() {
        Button later = new Button(getTranslation("guidance.snooze.open"), event -> snooze.run());
        later.addThemeVariants(ButtonVariant.TERTIARY);
        later.setAriaLabel(getTranslation(
                "guidance.snooze.open-named",
                getTranslation("guidance.step." + item.tip().code())));
        return OwnersAct.of(later);
    }
}
