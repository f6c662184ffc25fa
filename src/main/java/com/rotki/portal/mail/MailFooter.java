package com.rotki.portal.mail;

import com.rotki.portal.platform.PortalSettings;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The footer of every mail: how to tell it from a forgery. */
@Component
class MailFooter {

    private final MailTexts texts;
    private final PortalSettings portal;

    MailFooter(MailTexts texts, PortalSettings portal) {
        this.texts = texts;
        this.portal = portal;
    }

    List<String> lines(String number, Locale language) {
        return List.of(
                texts.text("mail.footer.number", language, number, portal.publicUrl() + "/verify-notice"),
                texts.text("mail.footer.never", language));
    }
}
