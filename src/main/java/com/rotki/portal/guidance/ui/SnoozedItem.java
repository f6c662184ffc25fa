package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.CheckUpItem;
import com.rotki.portal.guidance.Snooze;
import com.rotki.portal.platform.ui.OwnersAct;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A point of the check-up that was put off: why, until when, and back with it. */
final class SnoozedItem extends Composite<FindingItem> {

    private final transient CheckUpItem item;
    private final transient Snooze snooze;
    private final transient Runnable wake;

    SnoozedItem(CheckUpItem item, Snooze snooze, Runnable wake) {
        this.item = item;
        this.snooze = snooze;
        this.wake = wake;
    }

    @Override
    protected FindingItem initContent() {
        Paragraph reason = new Paragraph(getTranslation("guidance.snooze.reason-was", snooze.reason()));
        reason.addClassName("hint");
        Button back = new Button(getTranslation("guidance.snooze.wake"), event -> wake.run());
        back.setAriaLabel(getTranslation(
                "guidance.snooze.wake-named",
                getTranslation("guidance.step." + item.tip().code())));
        FindingItem entry = new FindingItem(item.finding());
        entry.add(
                new AnswerText("guidance.snooze.until", List.of(snooze.since(), snooze.until())),
                reason,
                OwnersAct.of(back));
        return entry;
    }
}
