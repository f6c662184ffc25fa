package com.rotki.portal.identity.ui;

import com.rotki.portal.identity.RecoveryCodeService;
import com.rotki.portal.platform.ui.CodeField;
import com.rotki.portal.platform.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Tries one recovery code without using it up (requirement B-80). */
final class RehearsalDialog extends Dialog {

    RehearsalDialog(RecoveryCodeService codes, Runnable done) {
        setHeaderTitle(getTranslation("account.recovery.rehearse.title"));
        addClassName("factor-dialog");
        add(
                new Paragraph(getTranslation("account.recovery.rehearse.text")),
                new CodeField(
                                getTranslation("account.recovery.rehearse.code"),
                                getTranslation("account.recovery.rehearse.confirm"),
                                code -> {
                                    codes.rehearse(code);
                                    close();
                                    Notices.success(getTranslation("account.recovery.rehearse.right"));
                                    done.run();
                                })
                        .keptElsewhere());
        getFooter().add(new Button(getTranslation("account.recovery.rehearse.cancel"), event -> close()));
    }
}
