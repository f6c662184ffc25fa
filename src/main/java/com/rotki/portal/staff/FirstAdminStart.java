package com.rotki.portal.staff;

import com.rotki.portal.platform.MailServer;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.Secret;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Appoints the first admin when the portal starts, and says what became of it. */
@Component
@ConditionalOnBooleanProperty(name = PortalSettings.COMMAND, havingValue = false, matchIfMissing = true)
class FirstAdminStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdminStart.class);
    private static final int ATTEMPTS = 3;

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
        long active = firstAdmin.active();
        if (active >= FirstAdmin.ENOUGH) {
            if (!emails.isEmpty()) {
                LOG.info("portal.first-admin is ignored: the portal has its admins already. Take it out");
            }
        } else if (!emails.isEmpty()) {
            appoint(ATTEMPTS);
        } else if (active == 0) {
            LOG.warn(
                    "Nobody is an admin of this portal: set portal.first-admin to two e-mail addresses and start again");
        } else {
            LOG.warn("This portal has one admin, so nothing that takes two can be done: set portal.first-admin to the"
                    + " e-mail address of another and start again");
        }
    }

    /** Another node may do the same at this moment: what it did is seen at the next attempt. */
    private void appoint(int attempts) {
        try {
            Map<String, Secret> sent = firstAdmin.appoint(emails, !mailServer.exists());
            if (sent.isEmpty()) {
                LOG.info(
                        "portal.first-admin: nobody was sent a link. Those named are admins already, have one that still"
                                + " works, or lost their role");
            }
            sent.forEach(this::tell);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException elsewhere) {
            if (attempts == 1) {
                throw elsewhere;
            }
            LOG.info(
                    "Appointing the first admins failed, perhaps because another node does it: trying again",
                    elsewhere);
            appoint(attempts - 1);
        }
    }

    private void tell(String email, Secret token) {
        LOG.info("{} is an admin and gets a link to set a password, which works for 24 hours", email);
        if (!mailServer.exists()) {
            link.print(email, token);
        }
    }
}
