package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.AccountId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server learns from calls that succeed. */
class ContactTest extends ApiServerTest {

    @Autowired
    private DeviceService devices;

    @Test
    void theFirstSignedRequestCountsAsUseAtOnce() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        app.withCredentials(app.apiKey(), "d3Jvbmc=").limits();
        assertThat(accounts.asOwner(account, credentials::overview)
                        .orElseThrow()
                        .lastUsedAt())
                .isNull();

        app.check();

        assertThat(accounts.asOwner(account, credentials::overview)
                        .orElseThrow()
                        .lastUsedAt())
                .isEqualTo(clock.instant());
    }

    @Test
    void aCheckTellsTimeVersionAndClockErrorOfTheDevice() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        app.activate();
        clock.advance(Duration.ofHours(1));

        app.withVersion("1.45.2").withClockOffset(Duration.ofMinutes(-7)).check();

        DeviceSummary device =
                accounts.asOwner(account, devices::overview).active().getFirst();
        assertThat(device.lastCheck()).isEqualTo(clock.instant());
        assertThat(device.client().version()).isEqualTo("1.45.2");
        assertThat(device.clockError()).isCloseTo(Duration.ofMinutes(-7), Duration.ofSeconds(1));
    }

    @Test
    void malformedVersionIsNotKept() {
        AccountId account = accounts.subscriber("basic");
        appOf(account).withVersion("<b>1</b>").activate();

        assertThat(accounts.asOwner(account, devices::overview)
                        .active()
                        .getFirst()
                        .client()
                        .version())
                .isNull();
    }
}
