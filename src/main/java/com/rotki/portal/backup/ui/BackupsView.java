package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupEvent.BackupUploaded;
import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.backup.BackupService;
import com.rotki.portal.platform.AppAccess;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.RefusedAppCalls;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.News;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.ObstacleNotice;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The app's encrypted backup in the cloud: which there is, how it fares, earlier ones, and what becomes of them. */
@Route("backups")
@Menu(order = 32, icon = "vaadin:cloud", title = "backup.menu")
@RolesAllowed(Roles.SUBSCRIBER)
class BackupsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient BackupService backups;
    private final transient AppAccess access;
    private final ObstacleNotice obstacles = new ObstacleNotice();
    private final UploadPanel uploads;
    private final CurrentBackupPanel current = new CurrentBackupPanel();
    private final VersionCards versions;
    private final KeepingPanel keeping;

    BackupsView(
            BackupService backups, AppAccess access, RefusedAppCalls refused, StepUp stepUp, LiveUpdates liveUpdates) {
        this.backups = backups;
        this.access = access;
        var actions = new BackupActions(backups, access, stepUp, this::refresh);
        uploads = new UploadPanel(refused);
        versions = new VersionCards(actions);
        keeping = new KeepingPanel(actions);
        add(
                new PageHeader(getTranslation("backup.page.title"), getTranslation("backup.page.lead")),
                obstacles,
                uploads,
                current,
                versions,
                keeping);
        liveUpdates.listen(this, this::happened);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("backup.page.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        BackupOverview overview = backups.overview();
        List<AppObstacle> inTheWay = access.obstacles();
        // Without a backup, the place where it would stand says what is in the way.
        obstacles.show(overview.current().isPresent() ? inTheWay : List.of());
        uploads.show(overview, inTheWay.isEmpty());
        current.show(overview, inTheWay);
        versions.show(overview);
        keeping.show(overview, inTheWay);
    }

    private void happened(News news) {
        refresh();
        if (news.includes(BackupUploaded.class)) {
            Notices.info(getTranslation("backup.news.uploaded"));
        }
    }
}
