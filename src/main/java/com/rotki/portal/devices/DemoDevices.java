package com.rotki.portal.devices;

import com.rotki.portal.account.DemoSeeds;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.DemoData.DemoPart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Profile(DemoData.PROFILE)
@Order(DemoData.DEVICES)
class DemoDevices implements DemoPart {

    private static final Duration CLOCK_ERROR = Duration.ofMillis(-1_400);

    private final DeviceRepository devices;
    private final DeviceContacts contacts;
    private final DemoSeeds seeds;
    private final Clock clock;

    DemoDevices(DeviceRepository devices, DeviceContacts contacts, DemoSeeds seeds, Clock clock) {
        this.seeds = seeds;
        this.devices = devices;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void layOut() {
        if (seeds.first(DemoSeeds.Part.DEVICES, DemoSignIn.REGULAR)) {
            add(DemoSignIn.REGULAR, "Linux", "Desk at home", "1.44.0", 17, Duration.ofMinutes(12));
            add(DemoSignIn.REGULAR, "Darwin", "", "1.43.1", 9, Duration.ofHours(26));
        }
        if (seeds.first(DemoSeeds.Part.DEVICES, DemoSignIn.FULL)) {
            add(DemoSignIn.FULL, "Windows", "", "1.44.0", 18, Duration.ofMinutes(41));
            add(DemoSignIn.FULL, "docker", "Home server", "1.42.1", 15, Duration.ofDays(8));
        }
        if (seeds.first(DemoSeeds.Part.DEVICES, DemoSignIn.EXPIRED)) {
            add(DemoSignIn.EXPIRED, "Windows", "Office PC", "1.44.0", 18, Duration.ofDays(16));
        }
    }

    private void add(DemoSignIn owner, String platform, String name, String version, int days, Duration lastContact) {
        String identifier = identifier(owner, platform);
        Instant now = clock.instant();
        String reported = UUID.nameUUIDFromBytes(identifier.getBytes(StandardCharsets.UTF_8))
                .toString();
        var command = new RegisterDevice(identifier, reported, platform, AppClient.ofVersion(version), CLOCK_ERROR);
        Device device = devices.save(
                new Device(owner.account(), command, DeviceName.of(reported), now.minus(Duration.ofDays(days))));
        if (!name.isEmpty()) {
            device.rename(DeviceName.of(name));
        }
        contacts.checked(device.id(), now.minus(lastContact), AppClient.ofVersion(version), CLOCK_ERROR);
    }

    private static String identifier(DemoSignIn owner, String platform) {
        return "demo-%s-%s".formatted(owner, platform);
    }
}
