package com.rotki.portal.devices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.AppRefusal;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalReasonTest extends DevicePagesTest {

    @ParameterizedTest
    @CsvSource({
        "signature-mismatch, The signature didn’t match, Die Signatur passte nicht",
        "clock-off, The clock, Die Uhr",
        "replayed, The same signed request had arrived, Dieselbe signierte Anfrage",
        "credentials-regenerated, The app still uses, Die App benutzt noch",
        "subscription.inactive, Your subscription was not active, Ihr Abonnement war nicht aktiv",
        "devices.limit-reached, The app tried to register, Die App wollte sich",
        "devices.removed, The device had been removed, Das Gerät war entfernt worden",
        "devices.revoked, The device was revoked by rotki, Das Gerät wurde von rotki gesperrt",
        "devices.unknown, The app asked for a device, Die App fragte nach einem Gerät",
        "backup.too-large, The backup was larger than, Die Sicherung war größer",
        "backup.not-included, The app tried to upload, Die App wollte eine Sicherung",
        "backup.quota-exceeded, Too much was being, Es wurde zu viel",
        "backup.hash-mismatch, A backup arrived damaged, Eine Sicherung kam beschädigt an",
        "backup.unavailable, Backups did not work, Sicherungen gingen",
        "backup.not-contiguous, Part of the backup didn’t match, Ein Teil der Sicherung passte nicht",
        "request.parameter-twice, This server couldn’t read, Dieser Server konnte",
        "devices.invalid-name, This server couldn’t read, Dieser Server konnte",
        "something.new, The request was refused, Die Anfrage wurde abgelehnt",
    })
    void everyCauseHasPlainWordsAndARemedyInBothLanguages(String code, String english, String german) {
        assertThat(UI.getCurrent().getTranslation(AppRefusal.reasonKey(code))).startsWith(english);
        assertThat(UI.getCurrent().getTranslation(AppRefusal.remedyKey(code))).isNotBlank();

        UI.getCurrent().setLocale(Locale.GERMAN);
        assertThat(UI.getCurrent().getTranslation(AppRefusal.reasonKey(code))).startsWith(german);
        assertThat(UI.getCurrent().getTranslation(AppRefusal.remedyKey(code))).isNotBlank();
    }
}
