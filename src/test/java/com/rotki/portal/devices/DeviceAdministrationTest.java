package com.rotki.portal.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.ApprovalService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.InvalidReasonException;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class DeviceAdministrationTest {

    @Autowired
    private DeviceAdministration administration;

    @Autowired
    private DecisionTraceAdministration traces;

    @Autowired
    private DeviceService service;

    @Autowired
    private AppDeviceService app;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId admin = AccountId.newId();
    private AccountId owner = AccountId.newId();

    @BeforeEach
    void makeAnOwnerWithTwoSlotsAndSignInAnAdmin() {
        clock.reset();
        admin = accounts.account(Role.ADMIN);
        owner = accounts.subscriber("basic");
        signInAdmin(admin);
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void aTextThatNoDatabaseKeepsFindsNothing() {
        var filter = new DeviceFilter("abcdefgh\0", "Linux\0", null, null, null, null);

        assertThat(administration.list(filter, null, 10)).isEmpty();
        assertThat(administration.account("some\0body@example.org")).isEmpty();
        assertThat(traces.find("ABCDEFGH\0")).isEmpty();
    }

    @Test
    void aRevokedDeviceStaysOutWithTheReasonWhateverItsOwnerDoes() {
        DeviceId device = register(owner, "one");

        assertThat(administration
                        .revoke(List.of(device), "  Sold\nwith the laptop ")
                        .revoked())
                .isOne();

        assertThatThrownBy(() -> register(owner, "one"))
                .isInstanceOfSatisfying(
                        DeviceRevokedException.class,
                        refusal -> assertThat(refusal.arguments()).contains("one", "Sold with the laptop"));
        accounts.signIn(owner);
        assertThatThrownBy(() -> service.allowAgain(device)).isInstanceOf(DeviceRevokedException.class);
        assertThatThrownBy(() -> service.restore(device)).isInstanceOf(DeviceRevokedException.class);
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
    void undoLetsItBackInAsItWas() {
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
    void afterADayItIsTooLate() {
        DeviceId device = register(owner, "one");
        administration.revoke(List.of(device), "stolen");
        clock.advance(Duration.ofHours(24).plusSeconds(1));

        assertThatThrownBy(() -> administration.undo(List.of(device), "found"))
                .isInstanceOf(RevocationNotUndoableException.class);
    }

    @Test
    void whatWasNotRevokedIsNotTakenBack() {
        DeviceId device = register(owner, "one");

        assertThatThrownBy(() -> administration.undo(List.of(device), "why not"))
                .isInstanceOf(RevocationNotUndoableException.class);
    }

    @Test
    void whoseSlotIsTakenMeanwhileIsNotTakenBackAndNoneOfTheOthers() {
        DeviceId first = register(owner, "one");
        DeviceId elsewhere = register(accounts.subscriber("basic"), "elsewhere");
        administration.revoke(List.of(first, elsewhere), "cleaning up");
        register(owner, "two");
        register(owner, "three");

        assertThatThrownBy(() -> administration.undo(List.of(elsewhere, first), "too much"))
                .isInstanceOfSatisfying(
                        NoSlotForDeviceException.class,
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
    void withoutAReasonNothingIsDone() {
        DeviceId device = register(owner, "one");

        assertThatThrownBy(() -> administration.revoke(List.of(device), " \n "))
                .isInstanceOf(InvalidReasonException.class);
        assertThatThrownBy(() -> administration.revoke(List.of(device), "x".repeat(501)))
                .isInstanceOf(InvalidReasonException.class);
        assertThat(administration.ofAccount(owner))
                .singleElement()
                .extracting(AdminDevice::state)
                .isEqualTo(DeviceState.ACTIVE);
    }

    @Test
    void anUnknownDeviceAmongThemSparesAll() {
        DeviceId device = register(owner, "one");

        assertThatThrownBy(() -> administration.revoke(List.of(device, DeviceId.newId()), "stolen"))
                .isInstanceOf(UnknownDeviceException.class);
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

    @Test
    void theListIsPagedByTheLastContactWithoutGapOrRepetition() {
        AccountId account = accounts.subscriber("advanced");
        for (int number = 0; number < 4; number++) {
            register(account, "device-" + number);
            clock.advance(number % 2 == 0 ? Duration.ZERO : Duration.ofMinutes(1));
        }

        List<AdminDevice> pages = new ArrayList<>();
        @Nullable DeviceCursor after = null;
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

    private List<AdminDevice> page(AccountId account, @Nullable DeviceCursor after) {
        return administration.list(DeviceFilter.ofAccount(account), after, 1);
    }

    @Test
    void eachFilterFindsWhatItSays() {
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
    void onlyThoseWhoRunThePortalMay() {
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

    private Set<DeviceState> states(List<DeviceId> devices) {
        return devices.stream()
                .map(device -> administration
                        .list(ofDevice(device), null, 1)
                        .getFirst()
                        .state())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static DeviceFilter ofDevice(DeviceId device) {
        return new DeviceFilter(device.toString(), null, null, null, null, null);
    }

    private void signInAdmin(AccountId account) {
        accounts.signIn(account, Role.ADMIN, Actor.Kind.STAFF, Permissions.OF_ADMIN, clock.instant());
    }

    private DeviceId register(AccountId account, String identifier) {
        return accounts.asApp(account, () -> {
            app.register(new RegisterDevice(identifier, identifier, "Linux", "1.44.0", Duration.ZERO));
            return new DeviceId(
                    jdbc.sql("select id from device where account_id = :account and identifier = :identifier")
                            .param("account", account.value())
                            .param("identifier", identifier)
                            .query(java.util.UUID.class)
                            .single());
        });
    }
}
