package com.rotki.portal.devices;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner with two slots, and the app that registers devices. */
@DatabaseTest
abstract class OwnDevicesTest {

    static final Duration NO_ERROR = Duration.ZERO;

    @Autowired
    DeviceService service;

    @Autowired
    AppDeviceService app;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClock clock;

    AccountId owner;

    @BeforeEach
    void signInWithTwoSlots() {
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
    }

    DeviceId register(String identifier) {
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice(
                    identifier,
                    "11111111-2222-3333-4444-555555555555",
                    "Linux",
                    AppClient.ofVersion("1.44.0"),
                    NO_ERROR));
            return identifier;
        });
        return service.overview().active().stream()
                .filter(device -> device.lastContact() != null)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
