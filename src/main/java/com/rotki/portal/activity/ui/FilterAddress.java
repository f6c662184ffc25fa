package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityFilter;
import com.rotki.portal.platform.ActivityGroup;
import com.rotki.portal.platform.TextKey;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The filter as it is in the page's address: {@code ?kind=sign-in&from=2026-05-01&to=2026-05-04}. What is not understood
 * there is as good as absent.
 *
 * @param to the last day that is shown
 */
record FilterAddress(
        @Nullable ActivityGroup group,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static FilterAddress of(QueryParameters parameters) {
        return new FilterAddress(
                parameters
                        .getSingleParameter("kind")
                        .flatMap(FilterAddress::group)
                        .orElse(null),
                parameters
                        .getSingleParameter("from")
                        .flatMap(FilterAddress::date)
                        .orElse(null),
                parameters.getSingleParameter("to").flatMap(FilterAddress::date).orElse(null));
    }

    static String name(ActivityGroup group) {
        return TextKey.of(group.name());
    }

    /** Reads what a field for dates gives; empty if it is no date of the years 1970 to 9999. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() >= 1970 && date.getYear() <= 9999);
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    QueryParameters toParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (group != null) {
            parameters.put("kind", name(group));
        }
        if (from != null) {
            parameters.put("from", from.toString());
        }
        if (to != null) {
            parameters.put("to", to.toString());
        }
        return QueryParameters.simple(parameters);
    }

    /** Returns the filter; days are those of {@code zone}. */
    ActivityFilter toFilter(ZoneId zone) {
        return new ActivityFilter(group, startOf(from, zone), startOf(to == null ? null : to.plusDays(1), zone));
    }

    FilterAddress withGroup(@Nullable ActivityGroup other) {
        return new FilterAddress(other, from, to);
    }

    FilterAddress withFrom(@Nullable LocalDate other) {
        return new FilterAddress(group, other, to);
    }

    FilterAddress withTo(@Nullable LocalDate other) {
        return new FilterAddress(group, from, other);
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static Optional<ActivityGroup> group(String name) {
        return Arrays.stream(ActivityGroup.values())
                .filter(group -> name(group).equals(name))
                .findFirst();
    }
}
