package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestClock;
import com.rotki.portal.mail.MailDelivery.MailProblem;
import com.rotki.portal.mail.MailTransport.MailNotTakenException;
import com.rotki.portal.platform.PortalSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server is told, byte by byte: the library writes only the low byte of each letter of an address. */
class SmtpTransportTest {

    private static final TestClock CLOCK = new TestClock();
    private static final MailContent CONTENT = new MailContent("Subject", "Text", "<p>Text</p>");

    @Test
    void anAddressInLettersIsNeverToldToAServerThatCannotReadIt() throws IOException {
        for (String address : List.of("ana@škola.example", "jörg@example.org", "ana@akola.exampleĀ")) {
            try (var server = new RecordingSmtpServer("8BITMIME")) {
                assertThatThrownBy(() -> transport(server, null).send(to(address), CONTENT))
                        .isInstanceOfSatisfying(
                                MailNotTakenException.class,
                                refused -> assertThat(refused.problem()).isEqualTo(MailProblem.UNSENDABLE));

                assertThat(server.commands()).noneMatch(command -> command.startsWith("RCPT"));
            }
        }
    }

    @Test
    void aServerThatSpeaksItIsToldTheLettersInUtf8AndOnlyThenAskedForIt() throws IOException {
        try (var server = new RecordingSmtpServer("SMTPUTF8")) {
            transport(server, null).send(to("jörg@example.org"), CONTENT);
            transport(server, null).send(to("jorg@example.org"), CONTENT);

            assertThat(server.commands().stream()
                            .filter(command -> command.startsWith("MAIL") || command.startsWith("RCPT"))
                            .map(SmtpTransportTest::utf8))
                    .containsExactly(
                            "MAIL FROM:<no-reply@localhost> SMTPUTF8",
                            "RCPT TO:<jörg@example.org>",
                            "MAIL FROM:<no-reply@localhost>",
                            "RCPT TO:<jorg@example.org>");
        }
    }

    /** So that what arrives twice can be shown once. */
    @Test
    void aMailHasTheSameIdAtEachAttempt() throws IOException {
        OutgoingMail inLetters = to("jörg@example.org");
        try (var server = new RecordingSmtpServer("SMTPUTF8")) {
            transport(server, null).send(inLetters, CONTENT);
            transport(server, null).send(inLetters, CONTENT);

            assertThat(server.messageIds()).containsExactly(id(inLetters), id(inLetters));
        }
    }

    @Test
    void theSendersDomainIsSentInItsOwnForm() throws IOException {
        try (var server = new RecordingSmtpServer("")) {
            transport(server, "alerts@bücher.example").send(to("ana@example.org"), CONTENT);

            assertThat(server.commands()).contains("MAIL FROM:<alerts@xn--bcher-kva.example>");
        }
    }

    private static SmtpTransport transport(RecordingSmtpServer server, @Nullable String from) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        var settings = new MailSettings(
                from,
                Duration.ZERO,
                Duration.ofSeconds(30),
                Duration.ofHours(1),
                Duration.ofDays(3),
                Duration.ofDays(400));
        return new SmtpTransport(
                beans.getBeanProvider(JavaMailSender.class),
                settings,
                new PortalSettings(URI.create("http://localhost:8080")),
                CLOCK);
    }

    private static OutgoingMail to(String address) {
        return OutgoingMail.of("N-0000-0000", null, address, CLOCK.instant());
    }

    private static String id(OutgoingMail mail) {
        return "<" + mail.id() + "@localhost>";
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
