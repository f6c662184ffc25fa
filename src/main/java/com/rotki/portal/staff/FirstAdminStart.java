package com.rotki.portal.staff;

import com.rotki.portal.platform.MailServer;
import com.rotki.portal.platform.Secret;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Appoints the first admin when the portal starts, and says what became of it. */
@Component
class FirstAdminStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdminStart.class);

    private final FirstAdmin firstAdmin;
    private final FirstAdminLink link;
    private final MailServer mailServer;
    private final List<String> emails;

    FirstAdminStart(FirstAdmin firstAdmin, FirstAdminLink link, MailServer mailServer, StaffSettings settings) {
        this.firstAdmin = firstAdmin;
        this.link = link;
        this.mailServer = mailServer;
        this.emails = settings.firstAdmin();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (firstAdmin.exists()) {
            if (!emails.isEmpty()) {
                LOG.info("portal.first-admin is ignored: the portal has an admin already. You can take it out");
            }
        } else if (emails.isEmpty()) {
            LOG.warn("Nobody is an admin of this portal: set portal.first-admin to an e-mail address and start again");
        } else {
            appoint();
        }
    }

    private void appoint() {
        try {
            Map<String, Secret> sent = firstAdmin.appoint(emails, !mailServer.exists());
            emails.stream()
                    .filter(email -> !sent.containsKey(email))
                    .forEach(email -> LOG.info("{} was sent a link to become an admin, which still works", email));
            sent.forEach(this::tell);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException elsewhere) {
            LOG.info("Another node of the portal appoints the first admin at this moment", elsewhere);
        }
    }

    private void tell(String email, Secret token) {
        LOG.info("{} is an admin and gets a link to set a password, which works for 24 hours", email);
        if (!mailServer.exists()) {
            link.print(email, token);
        }
    }
}
