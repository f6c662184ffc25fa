package com.rotki.portal.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.rotki.portal.ViewTest;
import com.rotki.portal.devices.AdminDevice;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdminDevicesViewTest extends ViewTest {

    @Autowired
    private AppDeviceService app;

    @Autowired
    private DeviceService devices;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void makeTwoDevices() {
        owner = accounts.subscriber("basic");
        register(owner, "Laptop", "Linux");
        register(owner, "Desk", "Windows");
        signInStaff(Role.ADMIN);
    }

    @Test
    void theFiltersComeFromTheAddress() {
        open("admin/devices?platform=Windows&state=active&account=" + com.rotki.portal.TestAccounts.email(owner));

        assertThat(shown()).extracting(AdminDevice::name).containsExactly("Desk");
        assertThat(_get(TextField.class, field -> field.withLabel("Account")).getValue())
                .isEqualTo(com.rotki.portal.TestAccounts.email(owner));
    }

    @Test
    void aChoiceGoesIntoTheAddress() {
        open("admin/devices?account=" + owner);

        choosePlatform("Linux");

        assertThat(shown()).extracting(AdminDevice::name).containsExactly("Laptop");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("platform=Linux", "account=" + owner);
    }

    @Test
    void unknownParametersAreLeftOut() {
        open("admin/devices?state=<script>&contact=never&device=&account=" + owner);

        assertThat(shown()).hasSize(2);
    }

    @Test
    void anUnknownAccountHasNoDevicesAndIsSaidToBeUnknown() {
        open("admin/devices?account=nobody@example.org");

        assertThat(shown()).isEmpty();
        assertThat(_get(TextField.class, field -> field.withLabel("Account")).isInvalid())
                .isTrue();
    }

    @Test
    void revokingAsksForAReasonAndNamesTheDevice() {
        open("admin/devices?account=" + owner);
        choose("Laptop");

        press("Revoke…");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Revoke this device?");
        assertThat(text(_get(Dialog.class))).contains("Laptop");
        press("Revoke device");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), "Reported as stolen");
        press("Revoke device");

        _assertNone(Dialog.class);
        assertThat(notices()).anyMatch(notice -> notice.contains("The device is revoked"));
        assertThat(grid()).anyMatch(row -> row.contains("Reported as stolen"));
        assertThat(accounts.asOwner(owner, devices::overview).active())
                .singleElement()
                .satisfies(left -> assertThat(left.name()).isEqualTo("Desk"));
    }

    @Test
    void undoRestoresTheDeviceOnThePage() {
        open("admin/devices?account=" + owner);
        choose("Laptop");
        press("Revoke…");
        _setValue(_get(TextArea.class), "by mistake");
        press("Revoke device");
        choose("Laptop");

        press("Undo revocation…");
        _setValue(_get(TextArea.class), "it was the wrong one");
        press("Undo revocation");

        assertThat(accounts.asOwner(owner, devices::overview).active()).hasSize(2);
    }

    @Test
    void impossibleActionsAreNotOffered() {
        open("admin/devices?account=" + owner);

        assertThat(button("Revoke…").isEnabled()).isFalse();
        assertThat(button("Undo revocation…").isEnabled()).isFalse();
        choose("Laptop");
        assertThat(button("Revoke…").isEnabled()).isTrue();
        assertThat(button("Undo revocation…").isEnabled()).isFalse();
    }

    @Test
    void moreThanTwentyAreSaidToNeedASecondAdmin() {
        IntStream.range(0, 6).forEach(number -> {
            AccountId account = accounts.subscriber("advanced");
            IntStream.range(0, 4).forEach(device -> register(account, "bulk-" + number + device, "kubernetes"));
        });
        open("admin/devices?platform=kubernetes&contact=within-a-day&device=bulk-");
        shown().stream().limit(21).forEach(grid -> deviceGrid().select(grid));

        press("Revoke…");

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Revoke 21 devices?");
        assertThat(text(_get(Dialog.class))).contains("second admin", "and 13 more");
        _setValue(_get(TextArea.class), "One botnet");
        press("Request approval");
        assertThat(notices()).anyMatch(notice -> notice.contains("Approval requested"));
    }

    @Test
    void longListIsLoadedWhileScrolling() {
        IntStream.range(0, 30).forEach(number -> {
            AccountId account = accounts.subscriber("advanced");
            IntStream.range(0, 4).forEach(device -> {
                clock.advance(Duration.ofSeconds(1));
                register(account, "scroll-%02d%d".formatted(number, device), "docker");
            });
        });
        open("admin/devices?platform=docker&device=scroll-");

        List<AdminDevice> all = GridKt._fetch(deviceGrid(), 0, 120);

        assertThat(all).doesNotHaveDuplicates().hasSize(120);
        assertThat(GridKt._fetch(deviceGrid(), 100, 10)).isEqualTo(all.subList(100, 110));
        assertThat(GridKt._fetch(deviceGrid(), 120, 10)).isEmpty();
    }

    @Test
    void onlyAdminsOpenThePage() {
        signInStaff(Role.SUPPORT);
        open("admin/devices");
        _assertNone(AdminDevicesView.class);

        signInSubscriber();
        open("admin/devices");
        _assertNone(AdminDevicesView.class);
    }

    private void register(AccountId account, String name, String platform) {
        accounts.asApp(account, () -> {
            app.register(new RegisterDevice(
                    name + "-" + account, name, platform, AppClient.ofVersion("1.44.0"), Duration.ZERO));
            return name;
        });
    }

    private DeviceGrid deviceGrid() {
        return _get(DeviceGrid.class);
    }

    private List<AdminDevice> shown() {
        return GridKt._findAll(deviceGrid());
    }

    private List<String> grid() {
        return shown().stream()
                .map(device -> device.name() + " " + text(AdminDeviceFormatter.state(device)))
                .toList();
    }

    private void choose(String name) {
        shown().stream()
                .filter(device -> device.name().equals(name))
                .forEach(device -> deviceGrid().select(device));
    }

    @SuppressWarnings("unchecked")
    private static void choosePlatform(String platform) {
        Select<String> select = _find(Select.class).stream()
                .filter(field -> "Platform".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        _setValue(select, platform);
    }

    private static Button button(String label) {
        return _get(Button.class, button -> button.withText(label));
    }

    private static void press(String label) {
        _click(button(label));
    }
}
