package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.UploadingDevice;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/** Formats sizes, spans and devices. */
final class BackupWords {

    private static final double KIB = 1 << 10;
    private static final double MIB = 1 << 20;

    private BackupWords() {}

    /** Returns a size: “23.8 MiB”, or in KiB or bytes if it is less than one. */
    static String size(long bytes, Locale language) {
        if (bytes < KIB) {
            return I18NProvider.translate(language, "backup.size.bytes", bytes);
        }
        NumberFormat number = NumberFormat.getInstance(language);
        number.setMaximumFractionDigits(1);
        return bytes < MIB
                ? I18NProvider.translate(language, "backup.size.kib", number.format(bytes / KIB))
                : I18NProvider.translate(language, "backup.size.mib", number.format(bytes / MIB));
    }

    /** Returns a meter of sizes: “103.7 KiB of 600 MiB”. */
    static UsageMeter meter(String label, long used, long most, Locale language) {
        return new UsageMeter(label, used, most, bytes -> size(bytes, language));
    }

    /** Returns the device that a backup came from, and how sure that is. */
    static String device(UploadingDevice device, Locale language) {
        if (device.name() == null) {
            return I18NProvider.translate(language, "backup.device.unknown");
        }
        String key = device.certain() ? "backup.device.only" : "backup.device.guess";
        return I18NProvider.translate(language, key, device.name());
    }

    /** Returns a span in days. */
    static long days(Duration span) {
        return span.toDays();
    }
}
