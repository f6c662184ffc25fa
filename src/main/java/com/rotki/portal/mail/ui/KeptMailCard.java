package com.rotki.portal.mail.ui;

import com.rotki.portal.mail.KeptMails.KeptMail;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail of the demonstration as it would be read, its links to be followed. */
final class KeptMailCard extends Div {

    private static final Pattern LINK = Pattern.compile("https?://\\S+[^\\s.,]");

    KeptMailCard(KeptMail mail) {
        Span to = new Span(getTranslation("mail.outbox.to", mail.address()));
        Div facts = new Div(to, new TimeText(mail.at()));
        facts.addClassName("outbox-facts");
        Div text = new Div();
        text.addClassName("outbox-text");
        mail.text().lines().forEach(line -> text.add(line(line)));
        add(new Section(mail.subject(), facts, new Div(html(mail), text)));
    }

    /** As a mail program shows it, where nothing in it can act: its links are in the text beside it. */
    private IFrame html(KeptMail mail) {
        IFrame html = new IFrame();
        html.setSrcdoc(mail.html());
        html.setSandbox();
        html.setTitle(getTranslation("mail.outbox.html", mail.subject()));
        html.addClassName("outbox-html");
        return html;
    }

    private static Paragraph line(String line) {
        Paragraph paragraph = new Paragraph();
        Matcher links = LINK.matcher(line);
        int end = 0;
        while (links.find()) {
            paragraph.add(line.substring(end, links.start()));
            Anchor link = new Anchor(links.group(), links.group());
            link.setRouterIgnore(true);
            paragraph.add(link);
            end = links.end();
        }
        paragraph.add(line.substring(end));
        return paragraph;
    }
}
