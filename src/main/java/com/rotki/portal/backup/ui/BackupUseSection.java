package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.backup.BackupService;
import com.rotki.portal.backup.BackupVersionSummary;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.SubscriptionSection;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;

/** What the subscription page says of backups: the size beside its limit, when the last one came, and where to see all. */
@org.springframework.stereotype.Component
class BackupUseSection implements SubscriptionSection {

    private static final int ORDER = 35;

    private final BackupService backups;
    private final LiveUpdates liveUpdates;

    BackupUseSection(BackupService backups, LiveUpdates liveUpdates) {
        this.backups = backups;
        this.liveUpdates = liveUpdates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content() {
        Div body = new Div();
        body.addClassName("backup-stack");
        show(backups.overview(), body);
        Section section = new Section(text("title"), body);
        section.setActions(new Anchor("backups", text("link")));
        liveUpdates.listen(section, event -> show(backups.overview(), body));
        return section;
    }

    private static void show(BackupOverview overview, Div body) {
        body.removeAll();
        long largest = overview.quota().largest();
        if (largest > 0) {
            long used = overview.current().map(BackupVersionSummary::size).orElse(0L);
            body.add(new UsageMeter(
                    I18NProvider.translate("backup.meter"), BackupWords.mib(used), BackupWords.mib(largest)));
        }
        body.add(overview.current()
                .<Component>map(current -> latest(current, overview.old()))
                .orElseGet(() -> new Paragraph(text(largest > 0 ? "none" : "not-included"))));
    }

    private static FactList latest(BackupVersionSummary current, boolean old) {
        Div when = new Div(new TimeText(current.uploadedAt()));
        if (old) {
            when.add(new Div(new StatusBadge(I18NProvider.translate("backup.old.badge"), Tone.WARNING)));
        }
        return new FactList().add(text("latest"), when);
    }

    private static String text(String key) {
        return I18NProvider.translate("backup.use." + key);
    }
}
