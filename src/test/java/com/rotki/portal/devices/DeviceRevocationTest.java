package com.rotki.portal.devices;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.devices.DeviceAdministration.RevokeOutcome;
import com.rotki.portal.devices.DeviceSummary.DeviceRevocation;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.InputRefusedException;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.ApprovalService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Revoking, and taking it back. */
class DeviceRevocationTest extends AdministeredDevicesTest {

    @Autowired
    private DeviceService service;

    @Autowired
    private ApprovalService approvals;

    @Test
    void aRevokedDeviceStaysOutWithTheReasonWhateverItsOwnerDoes() {
        DeviceId device = register(owner, "one");

        assertThat(administration
                        .revoke(List.of(device), "  Sold\nwith the laptop ")
                        .revoked())
                .isOne();

        assertThatThrownBy(() -> register(owner, "one"))
                .is(refused(DeviceRefusedException.REVOKED))
                .isInstanceOfSatisfying(
                        DeviceRefusedException.class,
                        refusal -> assertThat(refusal.arguments()).contains("one", "Sold with the laptop"));
        accounts.signIn(owner);
        assertThatThrownBy(() -> service.allowAgain(device)).is(refused(DeviceRefusedException.REVOKED));
        assertThatThrownBy(() -> service.restore(device)).is(refused(DeviceRefusedException.REVOKED));
        service.remove(device);
        assertThat(service.overview().active()).isEmpty();
        assertThat(service.overview().removed()).singleElement().satisfies(revoked -> {
            assertThat(revoked.state()).isEqualTo(DeviceState.REVOKED);
            assertThat(revoked.restorableUntil()).isNull();
            assertThat(revoked.revocation())
                    .extracting(DeviceRevocation::reason)
                    .isEqualTo("Sold with the laptop");
        });
    }

    @Test
    void undoRestoresTheDevice() {
        DeviceId device = register(owner, "one");
        administration.revoke(List.of(device), "by mistake");
        clock.advance(Duration.ofHours(24));

        administration.undo(List.of(device), "it was the wrong one");

        register(owner, "one");
        assertThat(administration.ofAccount(owner)).singleElement().satisfies(back -> {
            assertThat(back.state()).isEqualTo(DeviceState.ACTIVE);
            assertThat(back.revocation()).isNull();
        });
    }

    @Test
    void undoIsRefusedAfterADay() {
        DeviceId device = register(owner, "one");
        administration.revoke(List.of(device), "stolen");
        clock.advance(Duration.ofHours(24).plusSeconds(1));

        assertThatThrownBy(() -> administration.undo(List.of(device), "found"))
                .is(refused(RevocationRefusedException.NOT_UNDOABLE));
    }

    @Test
    void undoOfADeviceThatIsNotRevokedIsRefused() {
        DeviceId device = register(owner, "one");

        assertThatThrownBy(() -> administration.undo(List.of(device), "why not"))
                .is(refused(RevocationRefusedException.NOT_UNDOABLE));
    }

    @Test
    void undoWithoutAFreeSlotIsRefusedForAllDevices() {
        DeviceId first = register(owner, "one");
        DeviceId elsewhere = register(accounts.subscriber("basic"), "elsewhere");
        administration.revoke(List.of(first, elsewhere), "cleaning up");
        register(owner, "two");
        register(owner, "three");

        assertThatThrownBy(() -> administration.undo(List.of(elsewhere, first), "too much"))
                .is(refused(RevocationRefusedException.NO_SLOT))
                .isInstanceOfSatisfying(
                        RevocationRefusedException.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("one", 2));
        assertThat(administration.list(ofDevice(elsewhere), null, 1))
                .singleElement()
                .extracting(AdminDevice::state)
                .isEqualTo(DeviceState.REVOKED);
    }

    @Test
    void aDeviceThatItsOwnerHadRemovedIsRemovedAgainAfterTheUndo() {
        DeviceId device = register(owner, "one");
        accounts.asOwner(owner, () -> {
            service.remove(device);
            return device;
        });
        administration.revoke(List.of(device), "stolen");

        administration.undo(List.of(device), "found");

        assertThat(administration.ofAccount(owner))
                .singleElement()
                .extracting(AdminDevice::state)
                .isEqualTo(DeviceState.REMOVED);
    }

    @Test
    void reasonAndAdminAreOnRecordAtTheOwnersAccount() {
        DeviceId device = register(owner, "one");
        administration.revoke(List.of(device), "stolen");
        administration.undo(List.of(device), "found");

        List<String> rows = jdbc.sql("select kind || ' ' || actor_kind || ' ' || actor_name || ' ' || details"
                        + " from activity_entry where account_id = :id and kind like 'DeviceRevo%' order by kind desc")
                .param("id", owner.value())
                .query(String.class)
                .list();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).contains("DeviceRevoked", "STAFF", TestAccounts.email(admin), "stolen", "one");
        assertThat(rows.getLast()).contains("DeviceRevocationUndone", "STAFF", "found");
    }

    @Test
    void revokingWithoutAReasonIsRefused() {
        DeviceId device = register(owner, "one");

        assertThatThrownBy(() -> administration.revoke(List.of(device), " \n "))
                .is(refused(InputRefusedException.INVALID_REASON));
        assertThatThrownBy(() -> administration.revoke(List.of(device), "x".repeat(501)))
                .is(refused(InputRefusedException.INVALID_REASON));
        assertThat(administration.ofAccount(owner))
                .singleElement()
                .extracting(AdminDevice::state)
                .isEqualTo(DeviceState.ACTIVE);
    }

    @Test
    void unknownDeviceRefusesTheWholeRevocation() {
        DeviceId device = register(owner, "one");

        assertThatThrownBy(() -> administration.revoke(List.of(device, DeviceId.newId()), "stolen"))
                .is(refused(DeviceRefusedException.UNKNOWN));
        assertThat(administration.ofAccount(owner))
                .singleElement()
                .extracting(AdminDevice::state)
                .isEqualTo(DeviceState.ACTIVE);
    }

    @Test
    void moreThanTwentyNeedASecondAdmin() {
        List<DeviceId> many = new ArrayList<>();
        IntStream.range(0, 11).forEach(number -> {
            AccountId account = accounts.subscriber("basic");
            many.add(register(account, "a" + number));
            many.add(register(account, "b" + number));
        });

        RevokeOutcome outcome = administration.revoke(many, "one botnet");

        assertThat(outcome.revoked()).isZero();
        assertThat(states(many)).containsOnly(DeviceState.ACTIVE);
        var approval = outcome.approval().orElseThrow();
        assertThat(approvals.latest())
                .filteredOn(asked -> asked.id().equals(approval))
                .singleElement()
                .satisfies(asked -> assertThat(asked.summary()).startsWith("22: "));
        AccountId second = accounts.account(Role.ADMIN);
        signInAdmin(second);
        approvals.approve(approval);
        assertThat(states(many)).containsOnly(DeviceState.REVOKED);
        assertThat(administration.list(ofDevice(many.getFirst()), null, 1))
                .singleElement()
                .satisfies(device -> assertThat(device.revocation())
                        .extracting(DeviceRevocation::by)
                        .isEqualTo(TestAccounts.email(admin)));
    }

    /** Requirement B-35: many small acts are one large one. */
    @Test
    void smallRevocationsAddUpWithinADay() {
        List<DeviceId> first = twoOfEach(5, "first");
        List<DeviceId> second = twoOfEach(5, "second");
        DeviceId oneMore = register(owner, "one-more");
        assertThat(administration.revoke(first, "one botnet").revoked()).isEqualTo(10);
        assertThat(administration.revoke(first, "again").revoked()).isZero();
        administration.undo(first.subList(0, 1), "not that one");
        assertThat(administration.needsSecondAdmin(10)).isFalse();
        assertThat(administration.revoke(second, "one botnet").revoked()).isEqualTo(10);

        assertThat(administration.needsSecondAdmin(1)).isTrue();
        assertThat(administration.revoke(List.of(oneMore), "one botnet").approval())
                .isPresent();
        assertThat(states(List.of(oneMore))).containsOnly(DeviceState.ACTIVE);

        signInAdmin(accounts.account(Role.ADMIN));
        assertThat(administration.needsSecondAdmin(20)).isFalse();
        signInAdmin(admin);
        clock.advance(Duration.ofHours(24));
        assertThat(administration.revoke(List.of(oneMore), "one botnet").revoked())
                .isEqualTo(1);
    }

    private List<DeviceId> twoOfEach(int howMany, String name) {
        List<DeviceId> devices = new ArrayList<>();
        IntStream.range(0, howMany).forEach(number -> {
            AccountId account = accounts.subscriber("basic");
            devices.add(register(account, name + "-a" + number));
            devices.add(register(account, name + "-b" + number));
        });
        return devices;
    }

    private Set<DeviceState> states(List<DeviceId> devices) {
        return devices.stream()
                .map(device -> administration
                        .list(ofDevice(device), null, 1)
                        .getFirst()
                        .state())
                .collect(java.util.stream.Collectors.toSet());
    }
}
