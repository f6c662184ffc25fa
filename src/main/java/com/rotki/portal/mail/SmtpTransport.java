package com.rotki.portal.mail;

import com.rotki.portal.mail.MailDelivery.MailProblem;
import com.rotki.portal.mail.MailTransport.MailNotTakenException;
import com.rotki.portal.platform.MailDomain;
import com.rotki.portal.platform.PortalSettings;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends over the server of {@code spring.mail.*}: plain text and HTML side by side, nothing that tells when it is read. */
@Component
class SmtpTransport implements MailTransport {

    private final @Nullable JavaMailSender server;
    private final InternetAddress from;
    private final String host;
    private final Clock clock;

    SmtpTransport(ObjectProvider<JavaMailSender> servers, MailSettings settings, PortalSettings portal, Clock clock) {
        this.server = servers.getIfAvailable();
        this.host = MailDomain.ascii(portal.publicUrl().getHost())
                .orElse(portal.publicUrl().getHost());
        this.from = sender(settings.from() == null ? "no-reply@" + host : settings.from());
        this.clock = clock;
    }

    @Override
    public boolean exists() {
        return server != null;
    }

    @Override
    public void send(OutgoingMail mail, MailContent content) {
        JavaMailSender to = Objects.requireNonNull(server);
        try {
            MimeMessage message = to.createMimeMessage();
            write(mail, content, message);
            hand(to, message, mail.address());
        } catch (AddressException notWritable) {
            throw new MailNotTakenException(MailProblem.REFUSED, notWritable);
        } catch (MessagingException notTaken) {
            throw new MailNotTakenException(
                    chain(notTaken).anyMatch(SmtpTransport::saysNever) ? MailProblem.REFUSED : MailProblem.UNREACHABLE,
                    notTaken);
        } catch (MailException notTaken) {
            throw new MailNotTakenException(
                    isFinal(notTaken) ? MailProblem.REFUSED : MailProblem.UNREACHABLE, notTaken);
        }
    }

    /** The library would quietly write to another address if it met a letter that is not ASCII. */
    private static void hand(JavaMailSender to, MimeMessage message, String address) throws MessagingException {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(address)) {
            to.send(message);
        } else {
            InternationalSmtp.send(to, message);
        }
    }

    private void write(OutgoingMail mail, MailContent content, MimeMessage message) throws MessagingException {
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(content.subject().replaceAll("\\p{Cntrl}", " "), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // The same at each attempt, so that what arrives twice can be shown once.
        message.setHeader("Message-ID", "<" + mail.id() + "@" + host + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(content.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(content.html(), StandardCharsets.UTF_8.name(), "html");
        message.setContent(new MimeMultipart("alternative", text, html));
    }

    private static InternetAddress sender(String address) {
        try {
            String sender = MailDomain.sent(address);
            if (!StandardCharsets.US_ASCII.newEncoder().canEncode(sender)) {
                throw new AddressException("Not ASCII", sender);
            }
            return new InternetAddress(sender, true);
        } catch (AddressException wrong) {
            throw new IllegalArgumentException("portal.mail.from is no mail address: " + address, wrong);
        }
    }

    /** Returns whether the server refused the address for good. */
    private static boolean isFinal(MailException notTaken) {
        Stream<Exception> failures = notTaken instanceof MailSendException several
                ? several.getFailedMessages().values().stream()
                : Stream.of(notTaken);
        return failures.flatMap(SmtpTransport::chain).anyMatch(SmtpTransport::saysNever);
    }

    private static Stream<Exception> chain(Exception first) {
        return Stream.iterate(
                first,
                Objects::nonNull,
                each -> each instanceof MessagingException more ? more.getNextException() : null);
    }

    private static boolean saysNever(Exception failure) {
        return failure instanceof SendFailedException refusal
                && refusal.getInvalidAddresses() != null
                && refusal.getInvalidAddresses().length > 0;
    }
}
