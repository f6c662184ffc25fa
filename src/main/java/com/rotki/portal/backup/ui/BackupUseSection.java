package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.backup.BackupService;
import com.rotki.portal.platform.AppAccess;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.SubscriptionSection;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** The backups on the subscription page: size beside limit, last upload, and a link to all. */
@org.springframework.stereotype.Component
class BackupUseSection implements SubscriptionSection {

    private static final int ORDER = 35;

    private final BackupService backups;
    private final AppAccess access;
    private final LiveUpdates liveUpdates;

    BackupUseSection(BackupService backups, AppAccess access, LiveUpdates liveUpdates) {
        this.backups = backups;
        this.access = access;
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
        liveUpdates.listen(section, news -> show(backups.overview(), body));
        return section;
    }

    private void show(BackupOverview overview, Div body) {
        body.removeAll();
        long largest = overview.quota().largest();
        if (largest > 0) {
            long used = overview.current().map(VersionSummary::size).orElse(0L);
            body.add(BackupWords.meter(I18NProvider.translate("backup.meter"), used, largest, language()));
        }
        body.add(overview.current()
                .<Component>map(current -> latest(current, overview.old()))
                .orElseGet(() -> new Paragraph(text(none(largest)))));
    }

    private static FactList latest(VersionSummary current, boolean old) {
        Div when = new Div(new TimeText(current.uploadedAt()));
        if (old) {
            when.add(new Div(new StatusBadge(I18NProvider.translate("backup.old.badge"), Tone.WARNING)));
        }
        return new FactList().add(text("latest"), when);
    }

    private String none(long largest) {
        if (largest > 0) {
            return "none";
        }
        return access.obstacles().contains(AppObstacle.NO_PLAN) ? "no-plan" : "not-included";
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private static String text(String key) {
        return I18NProvider.translate("backup.use." + key);
    }
}
