package com.rotki.portal.devices;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.requestlog.RefusalLog.DeviceRefusal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeviceSummaryTest {

    private static final Instant CONTACT = Instant.parse("2026-05-04T10:00:00Z");

    @Test
    void deviceFailsFromARefusalUntilItsNextContact() {
        assertThat(device(CONTACT, null, null).failing()).isFalse();
        assertThat(device(CONTACT, CONTACT.plusSeconds(1), null).failing()).isTrue();
        assertThat(device(CONTACT, CONTACT.minusSeconds(1), null).failing()).isFalse();
        assertThat(device(null, CONTACT, null).failing()).isTrue();
    }

    @Test
    void aClockIsWorthMentioningWhenItIsMoreThanAMinuteOff() {
        assertThat(device(CONTACT, null, null).notableClockError()).isNull();
        assertThat(device(CONTACT, null, Duration.ofMinutes(1)).notableClockError())
                .isNull();
        assertThat(device(CONTACT, null, Duration.ofSeconds(61)).notableClockError())
                .isEqualTo(Duration.ofSeconds(61));
        assertThat(device(CONTACT, null, Duration.ofSeconds(-61)).notableClockError())
                .isEqualTo(Duration.ofSeconds(-61));
    }

    private static DeviceSummary device(
            @Nullable Instant contact, @Nullable Instant refused, @Nullable Duration clockError) {
        return new DeviceSummary(
                DeviceId.newId(),
                "Laptop",
                false,
                "Linux",
                AppClient.UNKNOWN,
                CONTACT.minusSeconds(60),
                contact,
                contact,
                refused == null ? null : new DeviceRefusal("clock-off", refused),
                clockError,
                DeviceState.ACTIVE,
                null,
                null,
                null);
    }
}
