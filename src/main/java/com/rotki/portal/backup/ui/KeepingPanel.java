package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.platform.ui.OwnersAct;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What is kept, how much of it, what becomes of it after the subscription, and how to be rid of it at once. */
final class KeepingPanel extends Div {

    private final Div ending = new Div();
    private final Div facts = new Div();
    private final Div removal;

    KeepingPanel(BackupActions actions) {
        Button delete = OwnersAct.of(new Button(getTranslation("backup.delete-all"), click -> actions.deleteAll()));
        delete.addThemeVariants(ButtonVariant.ERROR);
        Div buttons = new Div(delete);
        buttons.addClassName("section-actions");
        removal = new Div(new Paragraph(getTranslation("backup.delete-all.lead")), buttons);
        ending.addClassName("backup-only-if-any");
        facts.addClassName("backup-stack");
        removal.addClassName("backup-stack");
        add(ending, new Section(getTranslation("backup.keeping.title"), facts, removal));
    }

    void show(BackupOverview overview) {
        showEnding(overview);
        facts.removeAll();
        var kept = overview.retention();
        facts.add(new Paragraph(getTranslation(
                "backup.keeping.text",
                kept.versions(),
                BackupWords.days(kept.age()),
                BackupWords.size(overview.quota().most(), getLocale()))));
        if (overview.quota().most() > 0) {
            facts.add(new UsageMeter(
                    getTranslation("backup.keeping.meter"),
                    BackupWords.mib(overview.quota().used()),
                    BackupWords.mib(overview.quota().most())));
        }
        facts.add(new Paragraph(getTranslation("backup.keeping.after-end", BackupWords.days(kept.afterEnd()))));
        facts.add(new Paragraph(getTranslation("backup.keeping.encrypted")));
        removal.setVisible(!overview.versions().isEmpty());
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
                    new Anchor("subscription", getTranslation("backup.end.link")));
            section.setActions(new StatusBadge(getTranslation("backup.end.badge"), Tone.WARNING));
            ending.add(section);
        }
    }
}
