package com.rotki.portal.mail;

import com.rotki.portal.account.LinkMail;
import com.rotki.portal.account.MailQueue;
import com.rotki.portal.platform.PortalSettings;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Words letters and puts them into the outbox. */
@Component
class LetterPostbox implements MailQueue {

    private final Outbox outbox;
    private final MailTexts texts;
    private final MailLayout layout;
    private final MailNumber numbers;
    private final PortalSettings portal;
    private final Clock clock;

    LetterPostbox(
            Outbox outbox, MailTexts texts, MailLayout layout, MailNumber numbers, PortalSettings portal, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.layout = layout;
        this.numbers = numbers;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(LinkMail letter) {
        String number = numbers.next();
        String key = "mail.letter." + letter.kind();
        String subject = texts.text(key + ".subject", letter.language());
        List<String> text =
                texts.paragraphs(key + ".text", letter.language(), texts.duration(letter.valid(), letter.language()));
        MailModel model = new MailModel(
                letter.language().toLanguageTag(),
                subject,
                text.getFirst(),
                List.of(),
                text.subList(1, text.size()),
                new MailModel.Link(texts.text(key + ".link", letter.language()), address(letter)),
                List.of(),
                layout.footer(number, letter.language()));
        outbox.post(
                OutgoingMail.of(number, letter.account(), letter.to(), clock.instant()), layout.lay(subject, model));
    }

    /** The token is behind the #, which browsers keep to themselves. */
    private String address(LinkMail letter) {
        String page = portal.publicUrl() + "/" + letter.path();
        String token = letter.token().reveal();
        return token.isEmpty() ? page : page + "#" + token;
    }
}
