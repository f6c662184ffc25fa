package com.rotki.portal.mail.ui;

import com.rotki.portal.mail.MailVerification;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.EntryPage;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.Optional;

/** Tells anybody whether the portal sent a mail, by its number. */
@Route(value = VerifyNoticeView.ROUTE, autoLayout = false)
@AnonymousAllowed
final class VerifyNoticeView extends EntryPage {

    static final String ROUTE = "verify-notice";
    private static final int LONGEST = 40;

    private final transient MailVerification mails;
    private final TextField number = new TextField();
    private final Div answer = new Div();

    VerifyNoticeView(MailVerification mails) {
        super(I18NProvider.translate("mail.verify.title"));
        this.mails = mails;
        number.setLabel(getTranslation("mail.verify.number"));
        number.setHelperText(getTranslation("mail.verify.example"));
        number.setMaxLength(LONGEST);
        number.setAutocapitalize(Autocapitalize.CHARACTERS);
        number.setWidthFull();
        Button check = new Button(getTranslation("mail.verify.check"), click -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        answer.addClassName("mail-answer");
        show(new Paragraph(getTranslation("mail.verify.lead")), number, check, answer);
    }

    private void check() {
        answer.removeAll();
        number.setInvalid(false);
        if (!mails.canBeNumber(number.getValue())) {
            number.setErrorMessage(getTranslation("mail.verify.no-number"));
            number.setInvalid(true);
            number.focus();
            return;
        }
        try {
            Optional<Instant> made = mails.madeAt(number.getValue());
            if (made.isPresent()) {
                say(Tone.OK, getTranslation("mail.verify.ours", made.get()), getTranslation("mail.verify.ours-but"));
            } else {
                say(Tone.DANGER, getTranslation("mail.verify.not-ours"), getTranslation("mail.verify.not-ours-do"));
            }
        } catch (DomainException refusal) {
            answer.add(message(RefusalText.of(refusal), Tone.WARNING));
        }
    }

    private void say(Tone tone, String said, String toDo) {
        answer.add(message(said, tone), new Paragraph(toDo));
    }
}
