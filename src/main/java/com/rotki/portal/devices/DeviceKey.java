package com.rotki.portal.devices;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids and identifiers of devices, as somebody types them to search. */
final class DeviceKey {

    /** Shorter beginnings belong to too many: whoever searches knows more. */
    static final int SHORTEST = 8;

    private static final Pattern ID_BEGINNING = Pattern.compile("[0-9a-f]{8}(-?[0-9a-f]{0,4}){0,3}(-?[0-9a-f]{0,12})?");

    private DeviceKey() {}

    /** Returns the id that {@code text} is the whole of. */
    static Optional<UUID> id(String text) {
        return text.length() == 36
                        && text.chars().filter(character -> character == '-').count() == 4
                ? Optional.of(text.toLowerCase(Locale.ROOT))
                        .filter(DeviceKey::looksLikeId)
                        .map(UUID::fromString)
                : Optional.empty();
    }

    private static boolean looksLikeId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** Returns the first and the last id that begin with {@code text}, or empty if it begins none. */
    static Optional<IdRange> idsBeginningWith(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String digits = lower.replace("-", "");
        return ID_BEGINNING.matcher(lower).matches() && digits.length() <= 32
                ? Optional.of(new IdRange(filled(digits, "0"), filled(digits, "f")))
                : Optional.empty();
    }

    /** PostgreSQL has no text with a NUL in it and would fail the query: what is searched for instead is in no row. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static UUID filled(String digits, String with) {
        String all = digits + with.repeat(32 - digits.length());
        return UUID.fromString(all.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    /** Both ends included. */
    record IdRange(UUID first, UUID last) {}
}
