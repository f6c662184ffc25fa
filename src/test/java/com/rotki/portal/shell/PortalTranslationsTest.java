package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.platform.Secret;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PortalTranslationsTest {

    @Test
    void textsOfAllModulesAreFoundInBothLanguages() throws Exception {
        var texts = new PortalTranslations(true);

        assertThat(texts.getTranslation("platform.usage-meter.amount", Locale.ENGLISH, 2, 3))
                .isEqualTo("2 of 3");
        assertThat(texts.getTranslation("shell.sign-in.submit", Locale.GERMAN)).isEqualTo("Anmelden");
    }

    @Test
    void aTimeInATextIsReadable() throws Exception {
        var texts = new PortalTranslations(true);

        assertThat(texts.getTranslation("shell.page-title", Locale.GERMAN, Instant.parse("2026-11-23T12:00:00Z")))
                .contains("23.11.2026")
                .contains("UTC");
    }

    @Test
    void secretAsTextArgumentIsRefused() throws Exception {
        var texts = new PortalTranslations(false);

        assertThatThrownBy(() -> texts.getTranslation("shell.page-title", Locale.ENGLISH, Secret.of("canary")))
                .hasMessageNotContaining("canary");
    }

    @Test
    void aMissingTextFailsATest() throws Exception {
        var texts = new PortalTranslations(true);

        assertThatThrownBy(() -> texts.getTranslation("shell.nothing", Locale.ENGLISH))
                .hasMessageContaining("shell.nothing");
    }

    @Test
    void inProductionAMissingTextIsVisibleAndLoggedOnce(CapturedOutput output) throws Exception {
        var texts = new PortalTranslations(false);

        assertThat(texts.getTranslation("shell.nothing", Locale.ENGLISH)).isEqualTo("shell.nothing");
        texts.getTranslation("shell.nothing", Locale.GERMAN);

        assertThat(output.getAll()).containsOnlyOnce("No text for 'shell.nothing'");
    }
}
