package com.rotki.portal.mail;

import com.rotki.portal.mail.MailDelivery.MailProblem;
import com.rotki.portal.mail.MailTransport.MailNotTakenException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Sends to an address that is not ASCII, which needs a mail server that speaks SMTPUTF8 (RFC 6531). To any other the
 * library would write the low byte of each letter, which is another address. The extension is asked for such mails only:
 * asked for all of them, servers further on without it would return the mails of everybody.
 */
final class InternationalSmtp {

    private InternationalSmtp() {}

    /**
     * Hands {@code message} over.
     *
     * @throws MailNotTakenException ({@link MailProblem#UNSENDABLE}) if the server does not speak the extension
     */
    static void send(JavaMailSender server, MimeMessage message) throws MessagingException {
        if (!(server instanceof JavaMailSenderImpl settings)) {
            throw new MailNotTakenException(MailProblem.UNSENDABLE);
        }
        Properties properties = new Properties();
        properties.putAll(settings.getJavaMailProperties());
        properties.setProperty("mail.mime.allowutf8", "true");
        String protocol = settings.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : settings.getProtocol();
        try (Transport transport = Session.getInstance(properties).getTransport(protocol)) {
            transport.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
            if (!(transport instanceof SMTPTransport smtp && smtp.supportsExtension("SMTPUTF8"))) {
                throw new MailNotTakenException(MailProblem.UNSENDABLE);
            }
            // Saving makes a new id, and a mail keeps the one that it had at the first attempt.
            String id = message.getMessageID();
            message.saveChanges();
            message.setHeader("Message-ID", id);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }
}
