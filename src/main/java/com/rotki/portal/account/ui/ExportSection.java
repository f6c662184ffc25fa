package com.rotki.portal.account.ui;

import com.rotki.portal.account.AccountExport;
import com.rotki.portal.platform.ui.OwnersAct;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;

/** Where the owner takes all data of the account along. Its file begins only after a fresh proof of identity. */
final class ExportSection extends Div {

    private final transient AccountExport export;

    ExportSection(AccountExport export, StepUp stepUp) {
        this.export = export;
        Button take = OwnersAct.of(new Button(
                getTranslation("account.export.start"),
                event -> stepUp.run(() -> {
                    export.requireRecentSignIn();
                    offer();
                })));
        Div actions = new Div(take);
        actions.addClassName("section-actions");
        add(new Section(
                getTranslation("account.export.title"), new Paragraph(getTranslation("account.export.text")), actions));
    }

    private void offer() {
        Dialog dialog = new Dialog(getTranslation("account.export.title"));
        dialog.addClassName("password-dialog");
        Anchor file = new Anchor(new Export(export), getTranslation("account.export.save"));
        file.addClassName("link-button");
        dialog.add(new Paragraph(getTranslation("account.export.warning")), file);
        dialog.getFooter().add(new Button(getTranslation("account.export.close"), event -> dialog.close()));
        dialog.open();
    }

    /** The file itself. */
    static final class Export implements DownloadHandler {

        private final transient AccountExport export;

        Export(AccountExport export) {
            this.export = export;
        }

        @Override
        public void handleDownloadRequest(DownloadEvent event) throws IOException {
            event.setFileName("rotki-account.json");
            event.setContentType("application/json; charset=utf-8");
            try (OutputStream out = event.getOutputStream()) {
                export.write(out);
            }
        }
    }
}
