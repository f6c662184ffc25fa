package com.rotki.portal.mail.ui;

import com.rotki.portal.mail.MailDelivery;
import com.rotki.portal.mail.NoticeSummary;
import com.rotki.portal.mail.NoticeSummary.NoticeMailing;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.platform.ui.Verbatim;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One notice: what happened, when, and what became of the mails about it. */
final class NoticeRow extends ListItem {

    NoticeRow(NoticeSummary notice) {
        addClassName("notice-row");
        Span sentence = new Span(NoticeWords.sentence(notice.kind()));
        sentence.addClassName("notice-sentence");
        Div top = new Div(sentence);
        top.addClassName("notice-top");
        if (!notice.read()) {
            addClassName("notice-unread");
            top.add(new StatusBadge(getTranslation("mail.inbox.new"), Tone.INFO));
        }
        TimeText time = new TimeText(notice.at());
        time.addClassName("notice-time");
        top.add(time);
        add(top, mails(notice));
        if (notice.deniable()) {
            Anchor notMe = new Anchor("secure-account", getTranslation("mail.inbox.not-me"));
            notMe.addClassName("notice-not-me");
            add(notMe);
        }
    }

    private Div mails(NoticeSummary notice) {
        Div mails = new Div();
        mails.addClassName("notice-mails");
        if (notice.mailNumber() != null) {
            mails.add(Verbatim.of(new Span(getTranslation("mail.inbox.number", notice.mailNumber()))));
            notice.deliveries().forEach(delivery -> mails.add(delivery(delivery)));
        } else {
            boolean soon = notice.mailing() == NoticeMailing.JOINING;
            mails.add(new Span(getTranslation(soon ? "mail.inbox.soon" : "mail.inbox.no-mail")));
        }
        return mails;
    }

    private Div delivery(MailDelivery delivery) {
        Span address = new Span(delivery.address());
        address.addClassName("notice-address");
        Div line = new Div(address, new StatusBadge(NoticeWords.state(delivery), NoticeWords.tone(delivery)));
        line.addClassName("notice-delivery");
        if (delivery.settledAt() != null) {
            line.add(new TimeText(delivery.settledAt()));
        }
        return line;
    }
}
