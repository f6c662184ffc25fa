package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.ui.ReaderLocale;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.time.Instant;
import java.util.List;
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

    @Test
    void datesInTextsAreThoseOfTheReader() {
        UI page = UI.getCurrent();
        Instant noon = Instant.parse("2026-11-23T12:00:00Z");

        ReaderLocale.remember(page, List.of(Locale.FRANCE, Locale.US));
        assertThat(page.getTranslation("shell.page-title", noon)).contains("23 nov. 2026, 12:00 UTC");
        ReaderLocale.remember(page, List.of(Locale.forLanguageTag("en-IE"), Locale.US));
        assertThat(page.getTranslation("shell.page-title", noon)).contains("23 Nov 2026, 12:00 UTC");
        page.setLocale(Locale.GERMAN);
        assertThat(page.getTranslation("shell.page-title", noon)).contains("23.11.2026, 12:00 UTC");
    }

    @Test
    void theBrowserWritesDatesAsTheServerDoes() {
        UI page = UI.getCurrent();
        ReaderLocale.remember(page, List.of(Locale.FRANCE));
        TimeText text = new TimeText(Instant.EPOCH);
        page.add(text);

        assertThat(text.getElement().getProperty("language")).isEqualTo("en");
        assertThat(text.getElement().getProperty("formats")).isEqualTo("fr-FR-u-ca-gregory-nu-latn");
    }
}
