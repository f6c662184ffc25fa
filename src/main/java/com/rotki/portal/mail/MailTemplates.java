package com.rotki.portal.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lays out mails as plain text and as HTML without anything to be fetched from elsewhere. */
@Component
class MailTemplates {

    private final Template text = compile("mail.txt", false);
    private final Template html = compile("mail.html", true);

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
