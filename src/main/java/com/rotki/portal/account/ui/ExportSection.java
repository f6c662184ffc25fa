package com.rotki.portal.account.ui;

import com.rotki.portal.account.AccountExport;
import com.rotki.portal.platform.ui.FileDownload;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Exports all data of the account. The file begins only after a fresh proof of identity. */
final class ExportSection extends Div {

    private final transient AccountExport export;
    private final transient StepUp stepUp;
    private final Dialog dialog = new Dialog(getTranslation("account.export.title"));

    ExportSection(AccountExport export, StepUp stepUp) {
        this.export = export;
        this.stepUp = stepUp;
        Button take = OwnerAction.of(new Button(getTranslation("account.export.start"), event -> offer()));
        Div actions = new Div(take);
        actions.addClassName("section-actions");
        add(new Section(
                getTranslation("account.export.title"), new Paragraph(getTranslation("account.export.text")), actions));
        dialog.addClassName("password-dialog");
        Anchor file = new Anchor(new FileDownload(event -> file(), this::offer), getTranslation("account.export.save"));
        file.addClassName("link-button");
        dialog.add(new Paragraph(getTranslation("account.export.warning")), file);
        dialog.getFooter().add(new Button(getTranslation("account.export.close"), event -> dialog.close()));
    }

    /** Asks for a fresh proof of identity first, even if one opened the dialog and has expired since. */
    private void offer() {
        dialog.close();
        stepUp.run(() -> {
            export.requireRecentSignIn();
            dialog.open();
        });
    }

    private FileDownload.Content file() {
        export.requireRecentSignIn();
        return new FileDownload.Content("rotki-account.json", "application/json; charset=utf-8", -1, export::write);
    }
}
