package com.rotki.portal.admin.ui;

import com.rotki.portal.devices.AdminDevice;
import com.rotki.portal.devices.DeviceAdministration;
import com.rotki.portal.devices.DeviceAdministration.RevokeOutcome;
import com.rotki.portal.platform.ui.Notices;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;

/** The actions of an admin on the devices of an account. */
@SpringComponent
class AdminDeviceActions {

    private final DeviceAdministration devices;

    AdminDeviceActions(DeviceAdministration devices) {
        this.devices = devices;
    }

    void revoke(List<AdminDevice> wanted, Runnable changed) {
        String texts = devices.needsSecondAdmin(wanted.size()) ? "revoke-many" : "revoke-few";
        new ReasonDialog(texts, wanted).open(true, reason -> {
            tell(devices.revoke(wanted.stream().map(AdminDevice::id).toList(), reason));
            changed.run();
        });
    }

    void undo(AdminDevice device, Runnable changed) {
        new ReasonDialog("undo-revocation", List.of(device)).open(false, reason -> {
            devices.undo(List.of(device.id()), reason);
            Notices.success(I18NProvider.translate("admin.devices.undone", 1));
            changed.run();
        });
    }

    private static void tell(RevokeOutcome outcome) {
        Notices.success(
                outcome.approval().isPresent()
                        ? I18NProvider.translate("admin.devices.waits")
                        : I18NProvider.translate("admin.devices.revoked", outcome.revoked()));
    }
}
