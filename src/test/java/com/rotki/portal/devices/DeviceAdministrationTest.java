package com.rotki.portal.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.requestlog.DecisionTraceAdministration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class DeviceAdministrationTest extends AdministeredDevicesTest {

    @Autowired
    private DecisionTraceAdministration traces;

    @Test
    void textWithNulFindsNothing() {
        var filter = new DeviceFilter("abcdefgh\0", "Linux\0", null, null, null, null);

        assertThat(administration.list(filter, null, 10)).isEmpty();
        assertThat(administration.account("some\0body@example.org")).isEmpty();
        assertThat(traces.find("ABCDEFGH\0")).isEmpty();
    }

    @Test
    void theListIsPagedByTheLastContactWithoutGapOrRepetition() {
        AccountId account = accounts.subscriber("advanced");
        for (int number = 0; number < 4; number++) {
            register(account, "device-" + number);
            clock.advance(number % 2 == 0 ? Duration.ZERO : Duration.ofMinutes(1));
        }

        List<AdminDevice> pages = new ArrayList<>();
        AdminDevice.@Nullable Cursor after = null;
        for (List<AdminDevice> page = page(account, after); !page.isEmpty(); page = page(account, after)) {
            pages.addAll(page);
            after = page.getLast().cursor();
        }

        assertThat(pages).isEqualTo(administration.ofAccount(account)).hasSize(4);
        assertThat(pages).extracting(AdminDevice::email).containsOnly(TestAccounts.email(account));
        assertThat(pages)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(AdminDevice::lastContact).reversed());
    }

    private List<AdminDevice> page(AccountId account, AdminDevice.@Nullable Cursor after) {
        return administration.list(DeviceFilter.ofAccount(account), after, 1);
    }

    @Test
    void eachFilterFindsItsDevices() {
        DeviceId old = register(owner, "filter-old");
        clock.advance(Duration.ofDays(40));
        AccountId other = accounts.subscriber("basic", "ACTIVE", Duration.ofDays(80));
        DeviceId young = register(other, "filter-young");
        administration.revoke(List.of(young), "stolen");

        assertThat(found(new DeviceFilter("filter-o", null, null, null, null, null)))
                .containsExactly(old);
        assertThat(found(new DeviceFilter("filter_o", null, null, null, null, null)))
                .isEmpty();
        assertThat(found(ofDevice(young))).containsExactly(young);
        assertThat(found(new DeviceFilter(null, null, DeviceState.REVOKED, other, null, null)))
                .containsExactly(young);
        assertThat(found(new DeviceFilter(null, "Windows", null, other, null, null)))
                .isEmpty();
        assertThat(found(new DeviceFilter(null, "Linux", null, other, null, null)))
                .containsExactly(young);
        var monthAgo = clock.instant().minus(Duration.ofDays(30));
        assertThat(found(new DeviceFilter(null, null, null, owner, null, monthAgo)))
                .containsExactly(old);
        assertThat(found(new DeviceFilter(null, null, null, owner, monthAgo, null)))
                .isEmpty();
    }

    @Test
    void onlyAdminsAdministerDevices() {
        DeviceId device = register(owner, "one");
        for (Set<String> permissions : List.of(Permissions.OF_OWNER, Permissions.OF_SUPPORT, Permissions.OF_APP)) {
            accounts.signIn(owner, Role.SUBSCRIBER, Actor.Kind.OWNER, permissions, clock.instant());

            assertThatThrownBy(() -> administration.list(DeviceFilter.NONE, null, 1))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.revoke(List.of(device), "stolen"))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.undo(List.of(device), "found"))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<DeviceId> found(DeviceFilter filter) {
        return administration.list(filter, null, 100).stream()
                .map(AdminDevice::id)
                .toList();
    }
}
