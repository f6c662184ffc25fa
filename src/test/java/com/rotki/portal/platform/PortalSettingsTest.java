package com.rotki.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://portal.example", "https://[2001:db8::1]:8443"})
    void aHostIsAnAddress(String url) {
        assertThat(new PortalSettings(URI.create(url)).publicUrl()).hasToString(url);
    }

    @ParameterizedTest
    @CsvSource({
        "https://host.example/portal, without a path",
        "https://host.example/portal/, slash",
        "https://host.example/, slash",
        "https://host.example?x=y, without a path",
        "https://host.example#x, without a path",
        "https://me:secret@host.example, name or a password",
        "ftp://host.example, http or https",
        "host.example, http or https",
        "https:///x, http or https"
    })
    void anythingElseStopsTheStartWithTheReason(String url, String reason) {
        assertThatThrownBy(() -> new PortalSettings(URI.create(url)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("portal.public-url")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("secret");
    }
}
