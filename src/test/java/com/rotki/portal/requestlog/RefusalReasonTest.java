package com.rotki.portal.requestlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.TextBundles;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;

class RefusalReasonTest {

    private static final MessageSource TEXTS = TextBundles.all();

    @ParameterizedTest
    @CsvSource({
        "signature-mismatch, The app’s API Secret doesn’t belong, Das API Secret der App gehört nicht",
        "clock-off, The computer’s clock, Die Uhr",
        "replayed, The same signed request had already arrived, Dieselbe signierte Anfrage",
        "credentials-regenerated, The app still uses old, Die App benutzt noch alte",
        "subscription.inactive, Your subscription was not active, Ihr Abonnement war nicht aktiv",
        "devices.limit-reached, A new device tried to register, Ein neues Gerät wollte sich",
        "devices.removed, A removed device tried, Ein entferntes Gerät wollte",
        "devices.revoked, A device that rotki revoked, Ein von rotki gesperrtes Gerät",
        "devices.unknown, The app named a device, Die App nannte ein Gerät",
        "backup.too-large, The backup was larger than, Die Sicherung war größer",
        "backup.not-included, The app tried to upload, Die App wollte eine Sicherung",
        "backup.quota-exceeded, Too many uploads were running, Es liefen zu viele Uploads",
        "backup.hash-mismatch, A backup arrived damaged, Eine Sicherung kam beschädigt an",
        "backup.unavailable, Backups were not available, Sicherungen waren",
        "backup.not-contiguous, Part of the backup didn’t match, Ein Teil der Sicherung passte nicht",
        "request.parameter-twice, This server couldn’t read, Dieser Server konnte",
        "devices.invalid-name, This server couldn’t read, Dieser Server konnte",
        "something.new, The request was refused, Die Anfrage wurde abgelehnt",
    })
    void everyCauseHasAReasonAndARemedyInBothLanguages(String code, String english, String german) {
        assertThat(text(AppRefusal.reasonKey(code), Locale.ENGLISH)).startsWith(english);
        assertThat(text(AppRefusal.remedyKey(code), Locale.ENGLISH)).isNotBlank();
        assertThat(text(AppRefusal.reasonKey(code), Locale.GERMAN)).startsWith(german);
        assertThat(text(AppRefusal.remedyKey(code), Locale.GERMAN)).isNotBlank();
    }

    private static String text(String key, Locale locale) {
        return TEXTS.getMessage(key, null, locale);
    }
}
