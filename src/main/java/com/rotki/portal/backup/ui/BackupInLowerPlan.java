package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.backup.BackupService;
import com.rotki.portal.platform.ui.LowerPlanPart;
import com.rotki.portal.platform.ui.ReaderLocale;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/** Names a backup that is larger than a lower plan allows, before that plan is planned (requirement B-18). */
@org.springframework.stereotype.Component
class BackupInLowerPlan implements LowerPlanPart {

    private static final int ORDER = 20;
    private static final long MIB = 1 << 20;

    private final BackupService backups;

    BackupInLowerPlan(BackupService backups) {
        this.backups = backups;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Rehearsal> rehearse(LowerPlan plan) {
        return backups.overview()
                .current()
                .filter(current -> current.size() > plan.maxBackupSizeMb() * MIB)
                .map(current -> () -> new Paragraph(warning(current, plan)));
    }

    private static String warning(VersionSummary current, LowerPlan plan) {
        String size = BackupWords.size(current.size(), ReaderLocale.current());
        return plan.maxBackupSizeMb() == 0
                ? I18NProvider.translate("backup.lower-plan.none", size, plan.tierName())
                : I18NProvider.translate(
                        "backup.lower-plan.too-large",
                        size,
                        plan.tierName(),
                        BackupWords.size(plan.maxBackupSizeMb() * MIB, ReaderLocale.current()));
    }
}
