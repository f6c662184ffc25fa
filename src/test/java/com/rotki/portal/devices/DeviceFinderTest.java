package com.rotki.portal.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class DeviceFinderTest {

    @Autowired
    private DeviceFinder finder;

    @Autowired
    private AppDeviceService app;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final String identifier = UUID.randomUUID().toString().replace("-", "_x%");
    private AccountId owner = AccountId.newId();
    private String id = "";

    @BeforeEach
    void registerADevice() {
        owner = accounts.subscriber("basic");
        id = accounts.asApp(owner, () -> {
            app.register(new RegisterDevice(identifier, "Laptop", "Linux", AppClient.UNKNOWN, Duration.ZERO));
            return jdbc.sql("select id from device where identifier = :identifier")
                    .param("identifier", identifier)
                    .query(UUID.class)
                    .single()
                    .toString();
        });
        accounts.signIn(owner, Role.SUPPORT, Actor.Kind.STAFF, Permissions.OF_SUPPORT, clock.instant());
    }

    @Test
    void aDeviceIsFoundByItsIdInWhateverCase() {
        assertThat(finder.find(id)).containsExactly(new FoundAccount(owner, "device", id, true));
        assertThat(finder.find(id.toUpperCase(Locale.ROOT)))
                .containsExactly(new FoundAccount(owner, "device", id, true));
    }

    @Test
    void deviceIsFoundByTheBeginningOfItsId() {
        assertThat(finder.find(id.substring(0, 8))).contains(new FoundAccount(owner, "device", id, false));
        assertThat(finder.find(id.substring(0, 20))).containsExactly(new FoundAccount(owner, "device", id, false));
    }

    @Test
    void aDeviceIsFoundByWhatTheAppCallsItself() {
        assertThat(finder.find(identifier))
                .singleElement()
                .satisfies(found -> assertThat(found.account()).isEqualTo(owner));
        assertThat(finder.find(identifier.substring(0, 12)))
                .singleElement()
                .extracting(FoundAccount::exact)
                .isEqualTo(false);
    }

    @Test
    void shortTextsAndWildcardsFindNothing() {
        assertThat(finder.find(id.substring(0, 7))).isEmpty();
        assertThat(finder.find("%%%%%%%%%%")).isEmpty();
        assertThat(finder.find("________")).isEmpty();
        assertThat(finder.find("\\\\\\\\\\\\\\\\")).isEmpty();
    }

    @Test
    void subscribersSearchNothing() {
        accounts.signIn(owner);

        assertThatThrownBy(() -> finder.find(id)).isInstanceOf(AccessDeniedException.class);
    }
}
