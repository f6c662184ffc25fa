package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.backup.BackupVersionSummary;
import com.rotki.portal.platform.ui.CopyField;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The backup that the app gets now: how fresh, how large, from where; or how the first one comes. */
final class CurrentBackupPanel extends Div {

    void show(BackupOverview overview) {
        removeAll();
        overview.current().ifPresentOrElse(current -> add(section(current, overview)), () -> add(nothingYet(overview)));
    }

    private Section section(BackupVersionSummary current, BackupOverview overview) {
        FactList facts = new FactList()
                .add(getTranslation("backup.fact.uploaded"), new TimeText(current.uploadedAt()))
                .add(getTranslation("backup.fact.modified"), new TimeText(current.lastModified()))
                .add(getTranslation("backup.fact.device"), BackupWords.device(current.device(), getLocale()))
                .add(getTranslation("backup.fact.size"), BackupWords.size(current.size(), getLocale()));
        if (current.appVersion() != null) {
            facts.add(getTranslation("backup.fact.app"), current.appVersion());
        }
        Paragraph hint = new Paragraph(getTranslation(overview.old() ? "backup.old.hint" : "backup.fresh.hint"));
        Paragraph about = new Paragraph(getTranslation("backup.hash.about"));
        about.addClassName("backup-note");
        Section section = new Section(
                getTranslation("backup.current.title"),
                hint,
                facts,
                new UsageMeter(
                        getTranslation("backup.meter"),
                        BackupWords.mib(current.size()),
                        BackupWords.mib(overview.quota().largest())),
                new CopyField(getTranslation("backup.fact.hash"), current.fileHash()),
                about);
        section.setActions(
                overview.old()
                        ? new StatusBadge(getTranslation("backup.old.badge"), Tone.WARNING)
                        : new StatusBadge(getTranslation("backup.fresh.badge"), Tone.OK));
        return section;
    }

    private Section nothingYet(BackupOverview overview) {
        boolean included = overview.quota().largest() > 0;
        String key = included ? "backup.none" : "backup.not-included";
        Anchor way = included
                ? new Anchor("credentials", getTranslation("backup.none.link"))
                : new Anchor("subscription", getTranslation("backup.not-included.link"));
        return new Section(
                getTranslation("backup.current.title"),
                new EmptyState(VaadinIcon.CLOUD, getTranslation(key + ".title"), getTranslation(key + ".text"), way));
    }
}
