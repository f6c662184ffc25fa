package com.rotki.portal.platform.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a request came from, as far as its network address honestly tells: no table of towns is asked, which would often
 * name the wrong one.
 */
public final class PlaceText {

    private static final List<String> THIS_COMPUTER = List.of("0:0:0:0:0:0:0:1", "::1");
    private static final Pattern LOOPBACK = Pattern.compile("127\\..*");
    private static final Pattern PRIVATE =
            Pattern.compile("10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|[fF][cCdD].*:.*|[fF][eE]80:.*");

    private PlaceText() {}

    /** Returns the words for an address. */
    public static String of(@Nullable String address, Locale locale) {
        if (address == null || address.isBlank()) {
            return text(locale, "unknown");
        }
        if (thisComputer(address)) {
            return text(locale, "this-computer");
        }
        return text(locale, PRIVATE.matcher(address).matches() ? "private" : "internet", address);
    }

    /** Returns the address itself, for a list of many; a name for that of the computer on which the portal runs. */
    public static String brief(String address, Locale locale) {
        return thisComputer(address) ? text(locale, "this-computer-brief") : address;
    }

    private static boolean thisComputer(String address) {
        return THIS_COMPUTER.contains(address) || LOOPBACK.matcher(address).matches();
    }

    private static String text(Locale locale, String key, Object... values) {
        return I18NProvider.translate(locale, "platform.place." + key, values);
    }
}
