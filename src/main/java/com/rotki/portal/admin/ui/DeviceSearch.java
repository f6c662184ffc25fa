package com.rotki.portal.admin.ui;

import com.rotki.portal.devices.DeviceFilter;
import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.platform.AccountId;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The search on the page of all devices, as its address carries it. Empty accepts any; unknown parameters are left out.
 *
 * @param account e-mail address or id
 * @param device id, or the beginning of what the app calls itself
 */
record DeviceSearch(
        String account,
        String device,
        String platform,
        @Nullable DeviceState state,
        @Nullable LastContact contact) {

    static final DeviceSearch ALL = new DeviceSearch("", "", "", null, null);

    private static final int LONGEST = 256;

    static DeviceSearch of(QueryParameters parameters) {
        return new DeviceSearch(
                text(parameters, "account"),
                text(parameters, "device"),
                text(parameters, "platform"),
                constant(DeviceState.values(), text(parameters, "state")),
                constant(LastContact.values(), text(parameters, "contact")));
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "account", account);
        put(values, "device", device);
        put(values, "platform", platform);
        put(values, "state", state == null ? "" : code(state));
        put(values, "contact", contact == null ? "" : code(contact));
        return QueryParameters.simple(values);
    }

    DeviceFilter filter(@Nullable AccountId accountId, Instant now) {
        return new DeviceFilter(
                device.isEmpty() ? null : device,
                platform.isEmpty() ? null : platform,
                state,
                accountId,
                contact == null ? null : contact.after(now),
                contact == null ? null : contact.before(now));
    }

    /** Returns how addresses and texts name a constant. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    private static String text(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .map(String::strip)
                .filter(value -> value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl))
                .orElse("");
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, String code) {
        return Stream.of(constants)
                .filter(constant -> code(constant).equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The choices for a device's last contact. */
    enum LastContact {
        WITHIN_A_DAY(1, false),
        WITHIN_A_WEEK(7, false),
        SILENT_FOR_A_MONTH(30, true),
        SILENT_FOR_A_QUARTER(90, true),
        SILENT_FOR_A_YEAR(365, true);

        private final int days;
        private final boolean silent;

        LastContact(int days, boolean silent) {
            this.days = days;
            this.silent = silent;
        }

        @Nullable Instant after(Instant now) {
            return silent ? null : now.minus(Duration.ofDays(days));
        }

        @Nullable Instant before(Instant now) {
            return silent ? now.minus(Duration.ofDays(days)) : null;
        }
    }
}
