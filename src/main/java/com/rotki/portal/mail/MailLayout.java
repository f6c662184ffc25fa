package com.rotki.portal.mail;

import com.rotki.portal.platform.PortalSettings;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lays out mails as plain text and as HTML that fetches nothing, with the footer that tells them from a forgery. */
@Component
class MailLayout {

    private final Template text = compile("mail.txt", false);
    private final Template html = compile("mail.html", true);
    private final MailTexts texts;
    private final PortalSettings portal;

    MailLayout(MailTexts texts, PortalSettings portal) {
        this.texts = texts;
        this.portal = portal;
    }

    /** Returns the footer of every mail. */
    List<String> footer(String number, Locale language) {
        return List.of(
                texts.text("mail.footer.number", language, number, portal.publicUrl() + "/verify-notice"),
                texts.text("mail.footer.never", language));
    }

    MailContent lay(String subject, MailModel model) {
        return new MailContent(subject, text.execute(model), html.execute(model));
    }

    private static Template compile(String name, boolean escape) {
        try (Reader source = new InputStreamReader(
                new ClassPathResource("mail/" + name + ".mustache").getInputStream(), StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(escape).compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
