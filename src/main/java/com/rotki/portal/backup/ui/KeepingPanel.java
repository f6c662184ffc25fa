package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;

/** Shows how many versions are kept, their quota and their end after the subscription, and deletes all of them on request. */
final class KeepingPanel extends Div {

    /** There is no plan that could end. */
    private static final Set<AppObstacle> OVER = Set.of(AppObstacle.NO_PLAN, AppObstacle.EXPIRED);

    private final Div ending = new Div();
    private final Div facts = new Div();
    private final Div removal;
    private final Section kept;

    KeepingPanel(BackupActions actions) {
        Button delete = OwnerAction.of(new Button(getTranslation("backup.delete-all"), click -> actions.deleteAll()));
        delete.addThemeVariants(ButtonVariant.ERROR);
        Div buttons = new Div(delete);
        buttons.addClassName("section-actions");
        removal = new Div(new Paragraph(getTranslation("backup.delete-all.lead")), buttons);
        ending.addClassName("backup-only-if-any");
        facts.addClassName("backup-stack");
        removal.addClassName("backup-stack");
        kept = new Section(getTranslation("backup.keeping.title"), facts, removal);
        addClassName("backup-only-if-any");
        add(ending, kept);
    }

    void show(BackupOverview overview, List<AppObstacle> obstacles) {
        showEnding(overview);
        facts.removeAll();
        boolean any = !overview.versions().isEmpty();
        boolean included = overview.quota().most() > 0;
        kept.setVisible(any || included);
        if (included) {
            showRoom(overview);
        }
        if (obstacles.stream().noneMatch(OVER::contains)) {
            facts.add(new Paragraph(getTranslation(
                    "backup.keeping.after-end",
                    BackupWords.days(overview.retention().afterEnd()))));
        }
        facts.add(new Paragraph(getTranslation("backup.keeping.encrypted")));
        removal.setVisible(any);
    }

    private void showRoom(BackupOverview overview) {
        var retention = overview.retention();
        facts.add(
                new Paragraph(getTranslation(
                        "backup.keeping.text",
                        retention.versions(),
                        BackupWords.days(retention.age()),
                        BackupWords.size(overview.quota().most(), getLocale()))),
                BackupWords.meter(
                        getTranslation("backup.keeping.meter"),
                        overview.quota().used(),
                        overview.quota().most(),
                        getLocale()));
    }

    private void showEnding(BackupOverview overview) {
        ending.removeAll();
        if (overview.deletedAt() != null) {
            Div when = new Div(new Span(getTranslation("backup.end.when") + " "), new TimeText(overview.deletedAt()));
            when.addClassName("backup-reason");
            Section section = new Section(
                    getTranslation("backup.end.title"),
                    when,
                    new Paragraph(getTranslation("backup.end.text")),
                    new Anchor("plans", getTranslation("backup.end.link")));
            section.setActions(new StatusBadge(getTranslation("backup.end.badge"), Tone.WARNING));
            ending.add(section);
        }
    }
}
