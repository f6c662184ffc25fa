package com.rotki.portal.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.TierAdministration;
import com.rotki.portal.subscription.TierAdministration.TierDetails;
import com.rotki.portal.subscription.TierLimits;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdminTiersViewTest extends AdminPagesTest {

    @Autowired
    private TierAdministration tiers;

    @Autowired
    private AppDeviceService app;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void asItWas() {
        jdbc.sql("update tier set device_limit = 4, version = version + 1 where code = 'advanced'")
                .update();
    }

    @Test
    void aChangeIsRehearsedBeforeItIsMade() {
        AccountId owner = accounts.subscriber("advanced");
        for (int number = 0; number < 3; number++) {
            register(owner, number);
        }
        openAdvanced();
        assertThat(dialog()).contains("No account would exceed the limit. No device is removed.");

        _setValue(devices(), 2);

        long leaving = tiers.rehearse("advanced", allowingTwo()).leaving();
        assertThat(leaving).isPositive();
        assertThat(dialog())
                .containsPattern("\\b" + leaving + " accounts? would exceed the limit\\. No device is removed\\.");
        assertThat(advanced().limits().devices()).isEqualTo(4);
        giveReason("Cheaper plan");
        press("Change limits");
        assertThat(asks()).isFalse();
        assertThat(advanced().limits().devices()).isEqualTo(2);
    }

    @Test
    void unknownEffectsAreSaid() {
        openAdvanced();

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("History events shown in the app")), 5);

        assertThat(dialog()).contains("Only the apps know");
    }

    @Test
    void staleChangeIsRefusedInTheDialog() {
        openAdvanced();
        var now = advanced();
        tiers.changeLimits("advanced", now.limits(), now.version(), "Meanwhile");
        jdbc.sql("update tier set version = version + 1 where code = 'advanced'")
                .update();

        _setValue(devices(), 9);
        giveReason("Too late");
        press("Change limits");

        assertThat(dialog()).contains("Another admin changed this tier");
        assertThat(advanced().limits().devices()).isEqualTo(4);
    }

    @Test
    void negativeLimitIsRefusedAtItsField() {
        openAdvanced();
        _setValue(devices(), -1);
        giveReason("x");
        press("Change limits");

        assertThat(devices().isInvalid()).isTrue();
        assertThat(asks()).isTrue();
    }

    private void openAdvanced() {
        open("admin/tiers");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").contains("Advanced"))));
    }

    private static IntegerField devices() {
        return _get(IntegerField.class, spec -> spec.withLabel("Devices"));
    }

    private TierDetails advanced() {
        return tiers.list().stream()
                .filter(tier -> tier.code().equals("advanced"))
                .findFirst()
                .orElseThrow();
    }

    private TierLimits allowingTwo() {
        return advanced().limits().with(Map.of("devices", 2));
    }

    private void register(AccountId owner, int number) {
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice(
                    "device-" + number, "Device " + number, "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return owner;
        });
    }
}
