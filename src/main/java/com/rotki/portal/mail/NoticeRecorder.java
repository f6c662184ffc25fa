package com.rotki.portal.mail;

import com.rotki.portal.account.AccountInvitations;
import com.rotki.portal.account.NotificationAddresses;
import com.rotki.portal.account.NotificationAddresses.Addressees;
import com.rotki.portal.mail.NoticeSummary.NoticeMailing;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.NoticeTopic;
import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records alerts in the transaction of the change itself: none is lost, and none tells of a change that was rolled back.
 * The addressees are settled here and not when the mail is made, so that an intruder cannot keep an alert from the owner by
 * changing the addresses right afterwards (requirement D13). Whoever was invited and has set no password gets the
 * invitation and no other mail: nobody but its owner can have begun anything in such an account.
 */
@Component
class NoticeRecorder {

    private static final Addressees NOBODY = new Addressees(Locale.ENGLISH, List.of());

    private final NoticeStore notices;
    private final MutedTopics muted;
    private final NotificationAddresses addresses;
    private final AccountInvitations invitations;
    private final EntityManager changes;

    NoticeRecorder(
            NoticeStore notices,
            MutedTopics muted,
            NotificationAddresses addresses,
            AccountInvitations invitations,
            EntityManager changes) {
        this.notices = notices;
        this.muted = muted;
        this.addresses = addresses;
        this.invitations = invitations;
        this.changes = changes;
    }

    @EventListener
    @Transactional
    public void record(AccountEvent event) {
        event.kind().topic().ifPresent(topic -> notices.insert(notice(event, topic)));
    }

    private Notice notice(AccountEvent event, NoticeTopic topic) {
        AccountId account = event.account();
        EventKind kind = event.kind();
        String about = kind == EventKind.DEVICE_REGISTERED ? event.details().get("device") : null;
        // What changed may be the addresses, which are read past Hibernate.
        changes.flush();
        Addressees owner = addresses.of(account).orElse(NOBODY);
        List<String> all = Stream.concat(owner.addresses().stream(), event.alsoTell().stream())
                .distinct()
                .toList();
        boolean toMail = !all.isEmpty()
                && wanted(account, topic)
                && !told(account, kind, about)
                && !invitations.isPending(account);
        return new Notice(
                UUID.randomUUID(),
                account,
                kind.stored(),
                about,
                event.at().truncatedTo(ChronoUnit.MICROS),
                toMail ? NoticeFacts.of(event) : NoticeFacts.UNKNOWN,
                toMail ? NoticeMailing.JOINING : NoticeMailing.NONE,
                all,
                owner.language(),
                null,
                false);
    }

    private boolean wanted(AccountId account, NoticeTopic topic) {
        return topic.critical() || !muted.contains(account, topic);
    }

    /** One mail per device, however often it comes back (requirement C5). */
    private boolean told(AccountId account, EventKind kind, @Nullable String about) {
        return about != null && notices.isTold(account, kind, about);
    }
}
