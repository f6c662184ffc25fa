package com.rotki.portal.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.rotki.portal.SharedState;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real SMTP server that a test can switch off and on again. */
public final class MailServer implements SharedState {

    private static final String HOST = "127.0.0.1";

    private final int port;
    private final GreenMail greenMail;

    MailServer() {
        port = freePort();
        greenMail = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
    }

    /** Switches it on, and forgets what came. */
    @Override
    public void reset() {
        greenMail.reset();
    }

    public void stop() {
        greenMail.stop();
    }

    /** Returns what came to an address. */
    public List<MimeMessage> to(String address) {
        return Arrays.stream(greenMail.getReceivedMessages())
                .filter(message -> address.equals(recipient(message)))
                .toList();
    }

    /** Returns everything that came, as it came over the wire. */
    public String all() {
        StringBuilder all = new StringBuilder();
        for (MimeMessage message : greenMail.getReceivedMessages()) {
            all.append(subject(message)).append('\n').append(text(message)).append(html(message));
        }
        return all.toString();
    }

    public static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(MimeMessage message) {
        return part(message, 0, "text/plain");
    }

    public static String html(MimeMessage message) {
        return part(message, 1, "text/html");
    }

    public static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage message, int index, String type) {
        try {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            BodyPart part = parts.getBodyPart(index);
            if (!parts.getContentType().startsWith("multipart/alternative") || !part.isMimeType(type)) {
                throw new IllegalStateException(part.getContentType());
            }
            return ((String) part.getContent()).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one for an application, which then uses it. */
    static final class Starter implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext portal) {
            MailServer server = new MailServer();
            portal.getBeanFactory().registerSingleton("mailServer", server);
            TestPropertyValues.of("spring.mail.host=" + HOST, "spring.mail.port=" + server.port)
                    .applyTo(portal);
        }
    }
}
