package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.CheckUpItem;
import com.rotki.portal.guidance.Snooze;
import com.rotki.portal.platform.ui.OwnerAction;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A point of the check-up that was put off: why, until when, and back with it. */
final class SnoozedItem extends FindingItem {

    SnoozedItem(CheckUpItem item, Snooze snooze, Runnable wake) {
        super(item.finding());
        Paragraph reason = new Paragraph(getTranslation("guidance.snooze.reason-was", snooze.reason()));
        reason.addClassName("hint");
        add(
                new AnswerText("guidance.snooze.until", List.of(snooze.since(), snooze.until())),
                reason,
                OwnerAction.of(new PointButton("guidance.snooze.wake", item, wake)));
    }
}
