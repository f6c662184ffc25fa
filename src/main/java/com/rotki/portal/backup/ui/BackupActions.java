package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.backup.BackupService;
import com.rotki.portal.platform.AppAccess;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.FileDownload;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.StepUp;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** The owner's actions on versions. Each says first what will happen. */
final class BackupActions {

    private final BackupService backups;
    private final AppAccess access;
    private final StepUp stepUp;
    private final Runnable refresh;

    BackupActions(BackupService backups, AppAccess access, StepUp stepUp, Runnable refresh) {
        this.backups = backups;
        this.access = access;
        this.stepUp = stepUp;
        this.refresh = refresh;
    }

    void makeCurrent(VersionSummary version) {
        new ConfirmAction(text("make-current.title"))
                .body(which(version))
                .body(text("make-current.text"))
                .body(afterwards())
                .verb(text("make-current.verb"))
                .keepLabel(text("make-current.keep"))
                .onConfirm(() -> {
                    backups.makeCurrent(version.id());
                    done("make-current.done");
                })
                .open();
    }

    private Component[] afterwards() {
        if (!access.obstacles().isEmpty()) {
            return new Component[] {new Paragraph(text("make-current.later"))};
        }
        return new Component[] {
            new Paragraph(text("make-current.then")),
            new OrderedList(
                    new ListItem(text("make-current.step-1")),
                    new ListItem(text("make-current.step-2")),
                    new ListItem(text("make-current.step-3")))
        };
    }

    void delete(VersionSummary version) {
        new ConfirmAction(text("delete.title"))
                .body(which(version))
                .body(text("delete.text"))
                .verb(text("delete.verb"))
                .keepLabel(text("delete.keep"))
                .destructive()
                .stepUp(stepUp)
                .onConfirm(() -> {
                    backups.delete(version.id());
                    done("delete.done");
                })
                .open();
    }

    void deleteAll() {
        var question = new ConfirmAction(text("delete-all.title"))
                .body(text("delete-all.text"))
                .body(text("delete-all.remains"));
        if (access.obstacles().isEmpty()) {
            question.body(text("delete-all.again"));
        }
        question.verb(text("delete-all.verb"))
                .keepLabel(text("delete-all.keep"))
                .destructive()
                .stepUp(stepUp)
                .onConfirm(() -> {
                    backups.deleteAll();
                    done("delete-all.done");
                })
                .open();
    }

    /** Offers the file after a fresh proof of identity; it begins when the link is followed. */
    void download(VersionSummary version) {
        try {
            stepUp.run(() -> {
                backups.requireDownloadable(version.id());
                offer(version);
            });
        } catch (DomainException refusal) {
            Notices.refusal(refusal);
            refresh.run();
        }
    }

    private void offer(VersionSummary version) {
        Dialog dialog = new Dialog(text("download.title"));
        dialog.addClassName("password-dialog");
        FileDownload download = new FileDownload(new BackupDownload(backups, version), () -> {
            dialog.close();
            download(version);
        });
        Anchor file = new Anchor(download, text("download.save"));
        file.addClassName("link-button");
        dialog.add(which(version), new Paragraph(text("download.text")), file);
        dialog.getFooter().add(new Button(text("download.close"), event -> dialog.close()));
        dialog.open();
    }

    private void done(String key) {
        refresh.run();
        Notices.success(text(key));
    }

    private static Div which(VersionSummary version) {
        Div which = new Div(new Span(text("which") + " "), new TimeText(version.uploadedAt()));
        which.addClassName("backup-reason");
        return which;
    }

    private static String text(String key) {
        return I18NProvider.translate("backup." + key);
    }
}
