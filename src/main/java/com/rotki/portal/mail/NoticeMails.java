package com.rotki.portal.mail;

import com.rotki.portal.mail.NoticeEvent.NoticesMailed;
import com.rotki.portal.platform.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one mail of what happened to one account within a moment (requirement B-72), to each of its addresses. */
@Component
class NoticeMails {

    private final NoticeStore notices;
    private final NoticeLetter letter;
    private final Outbox outbox;
    private final MailNumber numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeMails(
            NoticeStore notices,
            NoticeLetter letter,
            Outbox outbox,
            MailNumber numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.letter = letter;
        this.outbox = outbox;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** Returns whose mails are to be made: those whose oldest notice came at {@code until} or before. */
    @Transactional(readOnly = true)
    public List<AccountId> due(Instant until) {
        return notices.waitingSince(until);
    }

    /** Makes the mail of everything that waits for {@code account}; nothing if another node does so already. */
    @Transactional
    public void make(AccountId account) {
        List<Notice> waiting = notices.lockWaiting(account);
        if (waiting.isEmpty()) {
            return;
        }
        String number = numbers.next();
        waiting.stream()
                .flatMap(notice -> notice.addresses().stream())
                .distinct()
                .forEach(address -> outbox.post(
                        OutgoingMail.of(number, account, address, clock.instant()),
                        letter.write(account, waiting, number)));
        notices.mailed(waiting, number);
        events.publishEvent(NoticesMailed.of(account, clock.instant()));
    }
}
