package com.rotki.portal.devices;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.TierAdministration;
import com.rotki.portal.subscription.TierAdministration.TierDetails;
import com.rotki.portal.subscription.TierAdministration.TierRehearsal;
import com.rotki.portal.subscription.TierLimits;
import com.rotki.portal.subscription.TierRefusedException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a change of a tier would do is counted over the real devices, before and after it is made. */
@DatabaseTest
class TierRehearsalTest {

    private static final String TIER = "rehearsed";

    @Autowired
    private TierAdministration tiers;

    @Autowired
    private AppDeviceService app;

    @Autowired
    private DeviceService devices;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private AccountId two = AccountId.newId();

    @BeforeEach
    void threeAccountsOnATierOfThreeDevices() {
        jdbc.sql("delete from device where account_id in (select account_id from subscription where tier_code = :tier)")
                .param("tier", TIER)
                .update();
        jdbc.sql("delete from subscription where tier_code = :tier")
                .param("tier", TIER)
                .update();
        jdbc.sql("delete from tier where code = :tier").param("tier", TIER).update();
        jdbc.sql("insert into tier (code, name, rank, device_limit, history_events_limit, pnl_events_limit,"
                        + " reports_lookup_limit, max_backup_size_mb, eth_staked_limit, version)"
                        + " values (:tier, 'Rehearsed', 99, 3, 10, 10, 10, 10, 10, 0)")
                .param("tier", TIER)
                .update();
        two = subscriber(2);
        subscriber(3);
        subscriber(0);
        accounts.signInStaff(Role.ADMIN);
    }

    @Test
    void lowerLimitCountsAccountsOverItAndRemovesNoDevice() {
        assertThat(tiers.rehearse(TIER, devices(2))).isEqualTo(new TierRehearsal(3, 0, 1, 1, 0, 0));
        assertThat(tiers.rehearse(TIER, devices(1))).isEqualTo(new TierRehearsal(3, 0, 2, 2, 0, 0));

        tiers.changeLimits(TIER, devices(1), tier().version(), "Cheaper plan");

        assertThat(tier().limits().devices()).isEqualTo(1);
        assertThat(accounts.asOwner(two, devices::overview).active()).hasSize(2);
        assertThat(tiers.rehearse(TIER, devices(3))).isEqualTo(new TierRehearsal(3, 2, 0, 0, 2, 0));
    }

    @Test
    void aRehearsalChangesNothing() {
        TierDetails before = tier();

        tiers.rehearse(TIER, devices(0));

        assertThat(tier()).isEqualTo(before);
    }

    @Test
    void staleTierChangeIsRefused() {
        long seen = tier().version();
        tiers.changeLimits(TIER, devices(4), seen, "More");

        assertThatThrownBy(() -> tiers.changeLimits(TIER, devices(1), seen, "Less"))
                .is(refused(TierRefusedException.CHANGED));
        assertThat(tier().limits().devices()).isEqualTo(4);
    }

    @Test
    void limitsAreBounded() {
        assertThatThrownBy(() -> tiers.rehearse(TIER, devices(-1))).is(refused(TierRefusedException.INVALID_LIMIT));
        assertThatThrownBy(() -> tiers.changeLimits(TIER, devices(Integer.MAX_VALUE), tier().version(), "x"))
                .is(refused(TierRefusedException.INVALID_LIMIT));
    }

    @Test
    void theChangeIsOnRecordWithWhatItWasBefore() {
        AccountId admin = accounts.signInStaff(Role.ADMIN);
        tiers.changeLimits(TIER, devices(5), tier().version(), "Spring offer");

        assertThat(jdbc.sql("select details from activity_entry where account_id = :id and kind = 'TierLimitsChanged'")
                        .param("id", admin.value())
                        .query(String.class)
                        .single())
                .contains("Rehearsed", "3 \\u2192 5", "Spring offer")
                .doesNotContain("historyEvents");
    }

    private AccountId subscriber(int registered) {
        AccountId id = accounts.subscriber(TIER);
        for (int number = 0; number < registered; number++) {
            var device = new RegisterDevice(
                    "device-" + number, "Device " + number, "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO);
            accounts.asApp(id, () -> {
                app.register(device);
                return id;
            });
        }
        return id;
    }

    private TierDetails tier() {
        return tiers.list().stream()
                .filter(tier -> tier.code().equals(TIER))
                .findFirst()
                .orElseThrow();
    }

    private TierLimits devices(int limit) {
        return tier().limits().with(Map.of("devices", limit));
    }
}
