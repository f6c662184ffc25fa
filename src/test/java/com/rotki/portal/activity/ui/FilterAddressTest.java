package com.rotki.portal.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.activity.ActivityFilter;
import com.rotki.portal.platform.ActivityGroup;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterAddressTest {

    @Test
    void writtenFilterIsReadBack() {
        var filter = new FilterAddress(ActivityGroup.SIGN_IN, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 4));

        assertThat(filter.toParameters().getQueryString()).isEqualTo("kind=sign-in&from=2026-05-01&to=2026-05-04");
        assertThat(FilterAddress.of(filter.toParameters())).isEqualTo(filter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kind=nothing",
                "from=yesterday&to=",
                "from=2026-02-30",
                "to=%2B10000-01-01",
                "to=-0001-01-01"
            })
    void unknownParameterIsIgnored(String query) {
        assertThat(FilterAddress.of(QueryParameters.fromString(query))).isEqualTo(new FilterAddress(null, null, null));
    }

    @Test
    void theLastDayIsShownToItsEndInTheReadersZone() {
        var filter = new FilterAddress(null, LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 4));

        assertThat(filter.toFilter(ZoneId.of("Asia/Tokyo")))
                .isEqualTo(new ActivityFilter(
                        null, Instant.parse("2026-05-03T15:00:00Z"), Instant.parse("2026-05-04T15:00:00Z")));
    }
}
