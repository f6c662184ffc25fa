package com.rotki.portal.devices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.devices.DeviceAdministration;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What its owner sees of a device that those who run the portal revoked. */
class RevokedDeviceTest extends DevicePagesTest {

    @Autowired
    private DeviceAdministration administration;

    @Test
    void revokedDeviceShowsTheReasonAndNoActions() {
        revoke(registered("one", "Laptop").id());

        UI.getCurrent().navigate("devices");

        RemovedDeviceCard card = _get(RemovedDeviceCard.class);
        assertThat(card.getElement().getTextRecursively())
                .contains("Laptop", "Revoked", "<b>Stolen</b>", "write to info@rotki.com");
        assertThat(_find(card, Button.class)).isEmpty();
    }

    @Test
    void revocationAppearsOnTheOpenPage() {
        DeviceId laptop = registered("one", "Laptop").id();
        UI.getCurrent().navigate("devices");

        revoke(laptop);
        MockVaadin.clientRoundtrip(true);

        assertThat(_get(RemovedDeviceCard.class).getElement().getTextRecursively())
                .contains("<b>Stolen</b>");
    }

    /** Text from an admin is text, whatever it looks like. */
    private void revoke(DeviceId device) {
        accounts.signIn(
                accounts.account(Role.ADMIN), Role.ADMIN, Actor.Kind.STAFF, Permissions.OF_ADMIN, clock.instant());
        administration.revoke(List.of(device), "<b>Stolen</b>");
        accounts.signIn(owner);
    }
}
