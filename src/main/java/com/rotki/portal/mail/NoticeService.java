package com.rotki.portal.mail;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The alerts of the current account, with the delivery of their mails (requirement B-74). */
@Service
@NameOnRecord("NoticeService")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class NoticeService {

    private final NoticeStore notices;
    private final MailDeliveries deliveries;
    private final CurrentActor currentActor;
    private final Clock clock;

    NoticeService(NoticeStore notices, MailDeliveries deliveries, CurrentActor currentActor, Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns the newest notices, the newest first; at most {@code most}, 1 to {@link NoticePage#MOST}. */
    public NoticePage latest(int most) {
        int limit = Math.clamp(most, 1, NoticePage.MOST);
        List<Notice> found = notices.latest(currentActor.account(), limit + 1);
        List<Notice> shown = found.subList(0, Math.min(limit, found.size()));
        Map<String, List<MailDelivery>> mails = deliveries.of(
                currentActor.account(),
                shown.stream()
                        .map(Notice::mailNumber)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                currentActor.require().isVisiting());
        return new NoticePage(
                shown.stream().map(notice -> summary(notice, mails)).toList(), found.size() > limit);
    }

    /** Returns how many were not read yet. */
    public long unread() {
        return notices.countUnread(currentActor.account());
    }

    /** Marks all as read. Safe to call twice. */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void markRead() {
        notices.markRead(currentActor.account(), clock.instant());
    }

    private static NoticeSummary summary(Notice notice, Map<String, List<MailDelivery>> mails) {
        String number = notice.mailNumber();
        return new NoticeSummary(
                notice.id(),
                notice.kind(),
                notice.at(),
                notice.critical(),
                NoticeDoer.isDeniable(notice.kind()),
                notice.read(),
                notice.mailing(),
                number,
                number == null ? List.of() : mails.getOrDefault(number, List.of()));
    }

    /**
     * The newest notices.
     *
     * @param more whether there are older ones
     */
    public record NoticePage(List<NoticeSummary> notices, boolean more) {

        /** The most alerts of a page. */
        public static final int MOST = 500;

        /** Copies the list. */
        public NoticePage {
            notices = List.copyOf(notices);
        }
    }
}
