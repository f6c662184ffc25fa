package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Whoever leaves a page while it is asking something leaves no error in the log. */
@ExtendWith(OutputCaptureExtension.class)
class LeftPageTest {

    private final UnexpectedErrors errors = new UnexpectedErrors();

    @Test
    void aBrowserThatBrokeOffIsNoError(CapturedOutput output) {
        errors.error(
                new ErrorEvent(new IllegalStateException(new ClientAbortException(new IOException("Broken pipe")))));

        assertThat(output.getAll()).doesNotContain("Unexpected error");
    }

    /** Somebody signs out in one page while another of the same session is being answered. */
    @Test
    void endedSessionOfAPageIsLoggedInOneLine(CapturedOutput output) {
        UI.setCurrent(new UI());
        try {
            errors.error(new ErrorEvent(new AuthenticationCredentialsNotFoundException("Nobody is signed in")));
            errors.error(new ErrorEvent(new NullPointerException("UI.getSession() is null")));
        } finally {
            UI.setCurrent(null);
        }

        assertThat(output.getAll())
                .contains("The session of a page ended before it was answered: NullPointerException")
                .doesNotContain("Unexpected error", "\tat ");
    }

    @Test
    void otherFailuresAreLoggedWithTheirStackTrace(CapturedOutput output) {
        errors.error(new ErrorEvent(new IOException("disk full")));

        assertThat(output.getAll()).contains("Unexpected error", "disk full");
    }
}
