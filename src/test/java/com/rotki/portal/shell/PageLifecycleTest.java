package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageLifecycleTest extends ViewTest {

    @Test
    void anOpenPageDoesNotKeepASessionAlive() {
        var configuration = VaadinService.getCurrent().getDeploymentConfiguration();

        assertThat(configuration.isCloseIdleSessions()).isTrue();
        assertThat(configuration.getHeartbeatInterval()).isBetween(60, 600);
    }

    @Test
    void aSessionThatEndedLeadsToTheSignInPageThatSaysSo() {
        var messages = VaadinService.getCurrent().getSystemMessages(Locale.ENGLISH, VaadinRequest.getCurrent());

        assertThat(messages.getSessionExpiredURL()).isEqualTo("/sign-in?expired");
        assertThat(messages.isSessionExpiredNotificationEnabled()).isFalse();
    }
}
