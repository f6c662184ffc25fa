package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.DemoData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** Mails that are not sent are never a surprise. */
@ExtendWith(OutputCaptureExtension.class)
class MailStartTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutAMailServerTheStartSaysThatNothingIsSent(CapturedOutput output) {
        start(false);

        assertThat(output).contains("WARN").contains("No mail server is set (spring.mail.host)");
    }

    @Test
    void theDemonstrationSaysWhereItsMailsAre(CapturedOutput output) {
        environment.addActiveProfile(DemoData.PROFILE);
        start(false);

        assertThat(output).contains("/outbox").doesNotContain("WARN");
    }

    @Test
    void withAMailServerThereIsNothingToSay(CapturedOutput output) {
        start(true);

        assertThat(output).doesNotContain("ail");
    }

    private void start(boolean server) {
        new MailStart(new NoTransport(server), environment).run(new DefaultApplicationArguments());
    }

    private record NoTransport(boolean exists) implements MailTransport {

        @Override
        public void send(OutgoingMail mail, MailContent content) {
            throw new AssertionError("nothing is sent here");
        }
    }
}
