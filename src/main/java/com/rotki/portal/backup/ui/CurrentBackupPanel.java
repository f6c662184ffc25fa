package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.ui.CopyField;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.ObstacleNotice;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** The backup that the app gets now: how fresh, how large, from where; or how the first one comes. */
final class CurrentBackupPanel extends Div {

    void show(BackupOverview overview, List<AppObstacle> obstacles) {
        removeAll();
        overview.current()
                .ifPresentOrElse(
                        current -> add(section(current, overview, obstacles.isEmpty())),
                        () -> add(nothingYet(overview, obstacles)));
    }

    private Section section(VersionSummary current, BackupOverview overview, boolean appsConnect) {
        FactList facts = new FactList()
                .add(getTranslation("backup.fact.uploaded"), new TimeText(current.uploadedAt()))
                .add(getTranslation("backup.fact.modified"), new TimeText(current.lastModified()))
                .add(getTranslation("backup.fact.device"), BackupWords.device(current.device(), getLocale()))
                .add(getTranslation("backup.fact.size"), BackupWords.size(current.size(), getLocale()));
        if (current.appVersion() != null) {
            facts.add(getTranslation("backup.fact.app"), current.appVersion());
        }
        String standing = overview.old() ? "backup.old.hint" : "backup.fresh.hint";
        Paragraph hint = new Paragraph(getTranslation(appsConnect ? standing : standing + "-blocked"));
        Paragraph about = new Paragraph(getTranslation("backup.hash.about"));
        about.addClassName("backup-note");
        Section section = new Section(
                getTranslation("backup.current.title"),
                hint,
                facts,
                BackupWords.meter(
                        getTranslation("backup.meter"),
                        current.size(),
                        overview.quota().largest(),
                        getLocale()),
                new CopyField(getTranslation("backup.fact.hash"), current.fileHash()),
                about);
        if (overview.old()) {
            section.setActions(new StatusBadge(getTranslation("backup.old.badge"), Tone.WARNING));
        } else if (appsConnect) {
            section.setActions(new StatusBadge(getTranslation("backup.fresh.badge"), Tone.OK));
        }
        return section;
    }

    private Section nothingYet(BackupOverview overview, List<AppObstacle> obstacles) {
        return new Section(
                getTranslation("backup.current.title"),
                obstacles.stream()
                        .findFirst()
                        .map(this::blocked)
                        .orElseGet(() -> overview.quota().largest() > 0 ? theFirst() : notIncluded()));
    }

    private EmptyState blocked(AppObstacle obstacle) {
        String reason = obstacle == AppObstacle.NO_PLAN
                ? getTranslation("backup.not-included.text")
                : ObstacleNotice.reason(obstacle);
        return empty("backup.none.title", reason, ObstacleNotice.link(obstacle));
    }

    private EmptyState theFirst() {
        return empty(
                "backup.none.title",
                getTranslation("backup.none.text"),
                new Anchor("credentials", getTranslation("backup.none.link")));
    }

    private EmptyState notIncluded() {
        return empty(
                "backup.not-included.title",
                getTranslation("backup.not-included.text"),
                new Anchor("plans", getTranslation("backup.not-included.link")));
    }

    private EmptyState empty(String title, String text, Anchor way) {
        return new EmptyState(VaadinIcon.CLOUD, getTranslation(title), text, way);
    }
}
