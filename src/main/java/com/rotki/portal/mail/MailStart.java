package com.rotki.portal.mail;

import com.rotki.portal.platform.DemoData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Logs at the start that mails are not sent: nobody should find out from missing mails. */
@Component
class MailStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MailStart.class);

    private final MailTransport transport;
    private final Environment environment;

    MailStart(MailTransport transport, Environment environment) {
        this.transport = transport;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (transport.exists()) {
            return;
        }
        if (environment.acceptsProfiles(Profiles.of(DemoData.PROFILE))) {
            LOG.info("Mails are not sent: the page /outbox shows them");
        } else {
            LOG.warn("No mail server is set (spring.mail.host): mails are kept in the database and NOT SENT, so nobody"
                    + " can confirm an address, reset a password or hear of what happens to the account");
        }
    }
}
