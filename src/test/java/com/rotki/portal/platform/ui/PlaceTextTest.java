package com.rotki.portal.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTextTest extends ViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"0:0:0:0:0:0:0:1", "::1", "127.0.0.1", "127.8.9.10"})
    void theComputerOfThePortalIsCalledThat(String address) {
        assertThat(PlaceText.brief(address, Locale.ENGLISH)).isEqualTo("localhost (this computer)");
        assertThat(PlaceText.of(address, Locale.ENGLISH)).isEqualTo("The computer that runs the portal");
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.5, Internet address 203.0.113.5",
        "192.168.1.7, Private network (192.168.1.7)",
        "172.16.0.1, Private network (172.16.0.1)",
        "172.32.0.1, Internet address 172.32.0.1",
        "fd00::1, Private network (fd00::1)",
        "2001:db8::1, Internet address 2001:db8::1"
    })
    void otherAddressesStayAsTheyAre(String address, String words) {
        assertThat(PlaceText.brief(address, Locale.ENGLISH)).isEqualTo(address);
        assertThat(PlaceText.of(address, Locale.ENGLISH)).isEqualTo(words);
    }
}
