package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.backup.BackupOverview.UploadSummary;
import com.rotki.portal.backup.UploadState;
import com.rotki.portal.platform.RefusedAppCalls;
import com.rotki.portal.platform.RefusedAppCalls.RefusedAppCall;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows a running upload, or why the last one failed, only while that is the case. */
final class UploadPanel extends Div {

    /** Causes that the owner can fix although no app can connect right now. */
    private static final Set<String> OWNERS_TO_MEND = Set.of("too-large", "not-included");

    private final transient RefusedAppCalls refused;

    UploadPanel(RefusedAppCalls refused) {
        this.refused = refused;
        addClassName("backup-only-if-any");
    }

    /** Shows it; {@code appsConnect} says whether an app could upload at all. */
    void show(BackupOverview overview, boolean appsConnect) {
        removeAll();
        UploadSummary last = overview.lastUpload();
        if (last != null && last.underWay()) {
            add(underWay(last));
            return;
        }
        Optional<RefusedAppCall> inTheWay = inTheWay(overview, last, appsConnect);
        if (inTheWay.isPresent()) {
            add(neverCame(inTheWay.get()));
        } else if (last != null && last.state() != UploadState.DONE) {
            add(trouble(last, overview, appsConnect));
        }
    }

    /** A refusal explains a missing backup only to somebody who had one, and only if nothing greater is in the way. */
    private Optional<RefusedAppCall> inTheWay(
            BackupOverview overview, @Nullable UploadSummary last, boolean appsConnect) {
        if (!appsConnect || (last == null && overview.current().isEmpty())) {
            return Optional.empty();
        }
        Instant since = last == null ? Instant.EPOCH : last.lastAt();
        return refused.last().filter(call -> call.at().isAfter(since));
    }

    private Section underWay(UploadSummary upload) {
        String amount = getTranslation(
                "backup.upload.amount",
                BackupWords.size(upload.received(), getLocale()),
                BackupWords.size(upload.totalSize(), getLocale()));
        ProgressBar bar = new ProgressBar(0, 1, upload.progress());
        bar.getElement().setAttribute("aria-label", getTranslation("backup.upload.title"));
        bar.getElement().setAttribute("aria-valuetext", amount);
        Paragraph words = new Paragraph(
                upload.state() == UploadState.CHECKING ? getTranslation("backup.upload.checking") : amount);
        words.getElement().setAttribute("role", "status");
        return new Section(
                getTranslation("backup.upload.title"), words, bar, new Paragraph(getTranslation("backup.upload.note")));
    }

    private Section trouble(UploadSummary upload, BackupOverview overview, boolean appsConnect) {
        String kind = upload.state() == UploadState.INTERRUPTED ? "interrupted" : kind(upload);
        String size = BackupWords.size(upload.totalSize(), getLocale());
        String most = BackupWords.size(overview.quota().largest(), getLocale());
        String arrived = BackupWords.size(upload.received(), getLocale());
        Div when = new Div(
                new Span(getTranslation("backup.trouble.when", upload.attempts()) + " "),
                new TimeText(upload.lastAt()));
        when.addClassName("backup-note");
        String remedy = appsConnect || OWNERS_TO_MEND.contains(kind) ? kind : "blocked";
        return section(
                getTranslation("backup.trouble.title"),
                getTranslation("backup.trouble." + kind + ".reason", size, most, arrived),
                when,
                getTranslation("backup.trouble." + remedy + ".remedy", size, most, arrived));
    }

    private static String kind(UploadSummary upload) {
        return Optional.ofNullable(upload.code())
                .map(code -> code.substring("backup.".length()))
                .orElse("other");
    }

    private Section neverCame(RefusedAppCall call) {
        Div when = new Div(new Span(getTranslation("backup.trouble.app") + " "), new TimeText(call.at()));
        when.addClassName("backup-note");
        return section(
                getTranslation("backup.trouble.app.title"),
                getTranslation(call.reasonKey()),
                when,
                getTranslation(call.remedyKey()));
    }

    private Section section(String title, String reason, Div when, String remedy) {
        Paragraph why = new Paragraph(reason);
        why.addClassName("backup-reason");
        Section section = new Section(title, why, when, new Paragraph(remedy));
        section.setActions(new StatusBadge(getTranslation("backup.trouble.badge"), Tone.DANGER));
        return section;
    }
}
