package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.CheckUpReport.CheckUpItem;
import com.rotki.portal.guidance.CheckUpReport.Snooze;
import com.rotki.portal.platform.ui.OwnerAction;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** A security check that is not settled, or that was put off. */
final class CheckUpEntry extends FindingItem {

    private CheckUpEntry(CheckUpItem item) {
        super(item.finding());
    }

    /** Creates an entry with the action that settles it, and one that puts it off. */
    static CheckUpEntry open(CheckUpItem item, Runnable regenerate, Runnable snooze) {
        var entry = new CheckUpEntry(item);
        Div actions = new Div();
        actions.addClassName("check-up-acts");
        FindingAction.of(item.finding(), regenerate).ifPresent(actions::add);
        if (item.check().canWait()) {
            Button later = button("guidance.snooze.open", item, snooze);
            later.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(OwnerAction.of(later));
        }
        entry.add(actions);
        return entry;
    }

    /** Creates an entry that says why it was put off and until when, and takes it back. */
    static CheckUpEntry snoozed(CheckUpItem item, Snooze snooze, Runnable wake) {
        var entry = new CheckUpEntry(item);
        Paragraph reason = new Paragraph(I18NProvider.translate("guidance.snooze.reason-was", snooze.reason()));
        reason.addClassName("hint");
        entry.add(
                new AnswerText("guidance.snooze.until", List.of(snooze.since(), snooze.until())),
                reason,
                OwnerAction.of(button("guidance.snooze.wake", item, wake)));
        return entry;
    }

    /** Who hears the page instead of seeing it is told which check a button belongs to. */
    private static Button button(String key, CheckUpItem item, Runnable action) {
        Button button = new Button(I18NProvider.translate(key), event -> action.run());
        button.setAriaLabel(I18NProvider.translate(
                key + "-named",
                I18NProvider.translate("guidance.step." + item.check().code())));
        return button;
    }
}
