package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.ConnectedDevices.ConnectedDevice;
import com.rotki.portal.platform.Dates;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;

/**
 * Names a device for people. A name that somebody gave is kept; where the app made up a random text, the kind of machine
 * and the day of its registration say more (requirement B-14): “Windows PC, since 3 May 2026”.
 */
public final class DeviceTitle {

    private DeviceTitle() {}

    /** Returns the title in the language of the current page. */
    public static String of(String name, boolean nameMadeByMachine, String platform, Instant firstSeen) {
        if (!nameMadeByMachine) {
            return name;
        }
        String since = Dates.day(Dates.dayOf(firstSeen), ReaderLocale.current());
        return I18NProvider.translate("platform.device-title.since", machine(platform), since);
    }

    /** Returns the title of a device that uses the credentials. */
    public static String of(ConnectedDevice device) {
        return of(device.name(), device.nameMadeByMachine(), device.platform(), device.firstSeen());
    }

    /** Returns what kind of machine reports {@code platform}: “Windows PC”, or the platform itself if it is not known. */
    public static String machine(String platform) {
        return switch (platform.toLowerCase(Locale.ROOT)) {
            case "windows" -> I18NProvider.translate("platform.device-title.windows");
            case "darwin" -> I18NProvider.translate("platform.device-title.darwin");
            case "linux" -> I18NProvider.translate("platform.device-title.linux");
            case "docker" -> I18NProvider.translate("platform.device-title.docker");
            case "kubernetes" -> I18NProvider.translate("platform.device-title.kubernetes");
            default -> platform;
        };
    }
}
