package com.rotki.portal.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.shell.UnexpectedErrors;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest extends ViewTest {

    @Autowired
    private UnexpectedErrors unexpectedErrors;

    @Test
    void unknownAddressIsExplainedInsideTheFrame() {
        signInSubscriber();

        open("no-such-page");

        assertThat(text(_get(Main.class))).contains("There is no page at this address");
        assertThat(windowTitle()).isEqualTo("Page not found – rotki premium");
    }

    @Test
    void aPageForOthersIsNotAllowed() {
        signInStaff(Role.SUPPORT);

        open("devices");

        assertThat(text(_get(Main.class))).contains("This page isn’t for the account you are signed in with");
    }

    @Test
    void aFailureShowsItsReferenceAndNothingOfItsCauseAndIsLoggedOnce(CapturedOutput output) {
        var view = new InternalErrorView(unexpectedErrors);

        int status = view.setErrorParameter(
                mock(BeforeEnterEvent.class),
                new ErrorParameter<>(Exception.class, new IllegalStateException("table account is locked")));

        assertThat(status).isEqualTo(500);
        assertThat(text(view)).contains("Something went wrong").doesNotContain("table account");
        String reference = text(view).replaceFirst("(?s).*reference: (\\S+)Back.*", "$1");
        assertThat(output.getAll()).containsOnlyOnce("Unexpected error, reference " + reference);
    }
}
