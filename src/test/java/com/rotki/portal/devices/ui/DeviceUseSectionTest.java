package com.rotki.portal.devices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeviceUseSectionTest extends DevicePagesTest {

    @Autowired
    private DeviceUseSection section;

    @Test
    void sectionShowsMeterLatestContactAndLink() {
        registered("one", "Laptop");
        clock.advance(Duration.ofHours(1));
        registered("two", "Desk");

        UI.getCurrent().add(section.content());

        assertThat(page()).contains("2 of 2").contains("Last contactDesk").doesNotContain("Laptop");
        assertThat(_get(TimeText.class).instant()).isEqualTo(clock.instant());
        assertThat(_get(Anchor.class).getHref()).isEqualTo("devices");
    }

    @Test
    void registrationAppearsOnTheOpenPage() {
        UI.getCurrent().add(section.content());
        assertThat(page()).contains("0 of 2").contains("No device registered yet.");

        registered("one", "Laptop");
        roundTrip();

        assertThat(page()).contains("1 of 2").contains("Laptop");
    }
}
