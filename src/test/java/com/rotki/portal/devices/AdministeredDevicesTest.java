package com.rotki.portal.devices;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An owner with two slots, and an admin who looks after devices. */
@DatabaseTest
abstract class AdministeredDevicesTest {

    @Autowired
    DeviceAdministration administration;

    @Autowired
    AppDeviceService app;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    AccountId admin = AccountId.newId();
    AccountId owner = AccountId.newId();

    @BeforeEach
    void makeAnOwnerWithTwoSlotsAndSignInAnAdmin() {
        admin = accounts.account(Role.ADMIN);
        owner = accounts.subscriber("basic");
        signInAdmin(admin);
    }

    static DeviceFilter ofDevice(DeviceId device) {
        return new DeviceFilter(device.toString(), null, null, null, null, null);
    }

    void signInAdmin(AccountId account) {
        accounts.signIn(account, Role.ADMIN, Actor.Kind.STAFF, Permissions.OF_ADMIN, clock.instant());
    }

    DeviceId register(AccountId account, String identifier) {
        return accounts.asApp(account, () -> {
            app.register(
                    new RegisterDevice(identifier, identifier, "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return new DeviceId(
                    jdbc.sql("select id from device where account_id = :account and identifier = :identifier")
                            .param("account", account.value())
                            .param("identifier", identifier)
                            .query(java.util.UUID.class)
                            .single());
        });
    }
}
