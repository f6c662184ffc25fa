package com.rotki.portal.mail.ui;

import com.rotki.portal.mail.MailVerification;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.RefusalText;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.Optional;

/** Where anybody finds out whether a mail is from the portal, by the number that stands in it. */
@Route(VerifyNoticeView.ROUTE)
@AnonymousAllowed
class VerifyNoticeView extends Div implements HasDynamicTitle {

    static final String ROUTE = "verify-notice";
    private static final int LONGEST = 40;

    private final transient MailVerification mails;
    private final TextField number = new TextField();
    private final Div answer = new Div();

    VerifyNoticeView(MailVerification mails) {
        this.mails = mails;
        number.setLabel(getTranslation("mail.verify.number"));
        number.setHelperText(getTranslation("mail.verify.example"));
        number.setMaxLength(LONGEST);
        number.setAutocapitalize(Autocapitalize.CHARACTERS);
        Button check = new Button(getTranslation("mail.verify.check"), click -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        number.addKeyPressListener(Key.ENTER, press -> check());
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("mail-answer");
        Div form = new Div(number, check);
        form.addClassName("mail-form");
        add(
                new PageHeader(getPageTitle(), getTranslation("mail.verify.lead")),
                new Section(getTranslation("mail.verify.section"), form, answer));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.verify.title");
    }

    private void check() {
        answer.removeAll();
        try {
            Optional<Instant> made = mails.madeAt(number.getValue());
            if (made.isPresent()) {
                say(Tone.OK, getTranslation("mail.verify.ours", made.get()), getTranslation("mail.verify.ours-but"));
            } else {
                say(Tone.DANGER, getTranslation("mail.verify.not-ours"), getTranslation("mail.verify.not-ours-do"));
            }
        } catch (DomainException refusal) {
            say(Tone.WARNING, RefusalText.of(refusal), "");
        }
    }

    private void say(Tone tone, String first, String second) {
        Paragraph message = new Paragraph(first);
        message.addClassNames("form-message", tone.className());
        answer.add(message, new Paragraph(second));
    }
}
