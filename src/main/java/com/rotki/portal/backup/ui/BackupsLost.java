package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.backup.BackupService;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.DeletionLoss;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;

/** Says how many backups in the cloud go with the account. If the devices are lost too, they are the last copy. */
@SpringComponent
class BackupsLost implements DeletionLoss {

    private final BackupService backups;
    private final CurrentActor currentActor;

    BackupsLost(BackupService backups, CurrentActor currentActor) {
        this.backups = backups;
        this.currentActor = currentActor;
    }

    @Override
    public Optional<String> find() {
        return currentActor
                .find()
                .filter(actor -> actor.role() == Role.SUBSCRIBER)
                .map(owner -> backups.overview().versions())
                .filter(versions -> !versions.isEmpty())
                .map(BackupsLost::words);
    }

    private static String words(List<VersionSummary> versions) {
        long bytes = versions.stream().mapToLong(VersionSummary::size).sum();
        String size = BackupWords.size(bytes, UI.getCurrentOrThrow().getLocale());
        return versions.size() == 1
                ? I18NProvider.translate("backup.deletion.one", size)
                : I18NProvider.translate("backup.deletion.all", versions.size(), size);
    }
}
