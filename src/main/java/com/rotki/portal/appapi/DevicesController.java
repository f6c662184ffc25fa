package com.rotki.portal.appapi;

import com.rotki.portal.appapi.AppCall.Names;
import com.rotki.portal.appapi.AppCall.Paths;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.DeviceContacts;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.subscription.SubscriptionService;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The app's calls about devices (protocol, sections 4.4 to 4.7). */
@RestController
class DevicesController {

    private final AppDeviceService devices;
    private final DeviceContacts contacts;
    private final SubscriptionService subscriptions;

    DevicesController(AppDeviceService devices, DeviceContacts contacts, SubscriptionService subscriptions) {
        this.devices = devices;
        this.contacts = contacts;
        this.subscriptions = subscriptions;
    }

    /**
     * The hourly question whether this device still has premium. Everything to answer it is in the call already. One
     * that was removed counts as unknown: the app then tries to register it and is told the reason in words.
     */
    @Operation(summary = "Says whether the device is registered and premium works")
    @PostMapping(Paths.DEVICES_CHECK)
    AppJson.Done check(@RequestAttribute(SignedCall.ATTRIBUTE) SignedCall call) {
        var device = call.credentials().device();
        if (device == null || !device.active()) {
            throw new RequestRefusedException(AppRefusal.DEVICE_UNKNOWN);
        }
        contacts.checked(device.id(), call.at(), call.client(), call.clockError());
        return new AppJson.Done();
    }

    @Operation(summary = "Lists the account's devices")
    @GetMapping(Paths.DEVICES)
    AppJson.Devices list(@RequestAttribute(SignedCall.ATTRIBUTE) SignedCall call) {
        return new AppJson.Devices(
                subscriptions.entitlements().tier().devices(),
                devices.registered().stream().map(AppJson.Device::of).toList());
    }

    /** 201 also for a device that was registered before: 200 is an error to the app. */
    @Operation(summary = "Registers the device; the same identifier is the same device")
    @PutMapping(Paths.DEVICES)
    @ResponseStatus(HttpStatus.CREATED)
    AppJson.Registered register(@RequestAttribute(SignedCall.ATTRIBUTE) SignedCall call) {
        devices.register(new RegisterDevice(
                call.text(Names.IDENTIFIER),
                call.text(Names.DEVICE_NAME),
                call.text(Names.PLATFORM),
                call.client(),
                call.clockError()));
        return new AppJson.Registered(true);
    }

    @Operation(summary = "Renames a device of the account")
    @PatchMapping(Paths.DEVICES)
    AppJson.Done rename(@RequestAttribute(SignedCall.ATTRIBUTE) SignedCall call) {
        devices.rename(call.text(Names.IDENTIFIER), call.text(Names.DEVICE_NAME));
        return new AppJson.Done();
    }

    @Operation(summary = "Removes a device of the account; removing it twice is no error")
    @DeleteMapping(Paths.DEVICES)
    AppJson.Done remove(@RequestAttribute(SignedCall.ATTRIBUTE) SignedCall call) {
        devices.remove(call.text(Names.IDENTIFIER));
        return new AppJson.Done();
    }
}
