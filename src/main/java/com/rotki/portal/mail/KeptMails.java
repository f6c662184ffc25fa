package com.rotki.portal.mail;

import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.MailDomain;
import com.rotki.portal.platform.TimestampColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails of the demonstration, which are shown in the portal instead of being sent. Everybody may read them, so the bean
 * exists only in the profile {@code demo}, whose accounts are public anyway.
 */
@Component
@Profile(DemoData.PROFILE)
public class KeptMails {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Outbox outbox;

    KeptMails(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Returns the newest 50, the newest first. */
    @Transactional(readOnly = true)
    public List<KeptMail> latest() {
        return jdbc.sql("select id, address, posted_at from outgoing_mail where content is not null"
                        + " order by posted_at desc limit :most")
                .param("most", MOST)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    MailContent content = outbox.content(id);
                    return new KeptMail(
                            id,
                            MailDomain.shown(row.getString("address")),
                            TimestampColumn.read(row, "posted_at"),
                            content.subject(),
                            content.text(),
                            content.html());
                })
                .list();
    }

    /** A mail that is kept instead of being sent, as the demonstration shows it. */
    public record KeptMail(UUID id, String address, Instant at, String subject, String text, String html) {

        @Override
        public String toString() {
            return "a kept mail";
        }
    }
}
