package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.LeakReportRefusedException;
import com.rotki.portal.credentials.LeakReports;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.ui.EntryPage;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Lets anybody report an API Secret they found (requirement A12). The answer is the same for every text. */
@Route(value = "report-leak", autoLayout = false)
@AnonymousAllowed
final class ReportLeakView extends EntryPage {

    private static final int LONGEST_ADDRESS = 500;

    private final transient LeakReports reports;
    private final TextArea found = new TextArea(getTranslation("credentials.leak.text"));
    private final TextField place = new TextField(getTranslation("credentials.leak.place"));

    ReportLeakView(LeakReports reports) {
        super(I18NProvider.translate("credentials.leak.title"));
        this.reports = reports;
        found.setHelperText(getTranslation("credentials.leak.text.hint"));
        found.setMaxLength(LeakReports.LONGEST);
        found.setMinRows(4);
        found.setMaxRows(10);
        found.setWidthFull();
        place.setHelperText(getTranslation("credentials.leak.place.hint"));
        place.setMaxLength(LONGEST_ADDRESS);
        place.setWidthFull();
        ask();
    }

    private void ask() {
        Button send = new Button(getTranslation("credentials.leak.submit"), event -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        show(new Paragraph(getTranslation("credentials.leak.lead")), found, place, send);
    }

    /** The typed text is a secret, so the page does not keep it. */
    private void send() {
        try {
            reports.take(Secret.of(found.getValue()), place.getValue());
            found.clear();
            place.clear();
            told(
                    message(getTranslation("credentials.leak.taken"), Tone.OK),
                    new Paragraph(getTranslation("credentials.leak.next")));
        } catch (LeakReportRefusedException refusal) {
            told(message(RefusalText.of(refusal), Tone.WARNING), new Paragraph());
        }
    }

    private void told(Paragraph answer, Paragraph more) {
        show(answer, more, new Button(getTranslation("credentials.leak.again"), event -> ask()));
    }
}
