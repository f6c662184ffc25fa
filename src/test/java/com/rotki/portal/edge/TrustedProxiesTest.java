package com.rotki.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.platform.ClientAddress;
import com.rotki.portal.platform.StartRefusedException;
import java.net.InetAddress;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Requirement B10: whose word on who called is believed. */
class TrustedProxiesTest {

    private static final TrustedProxies TRUSTED = proxies("127.0.0.1", "10.1.0.0/16", "fd00::/8", "::1");

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "127.0.0.2, false",
        "10.1.255.255, true",
        "10.2.0.0, false",
        "192.168.0.1, false",
        "fd12:3456::1, true",
        "fe80::1, false",
        "::1, true",
        "::ffff:10.1.2.3, true"
    })
    void onlyTheNamedOnesAreTrusted(String address, boolean trusted) {
        assertThat(TRUSTED.contain(address(address))).isEqualTo(trusted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7 | 203.0.113.7",
                "6.6.6.6, 203.0.113.7 | 203.0.113.7",
                "203.0.113.7, 10.1.2.3 | 203.0.113.7",
                "10.1.0.1, 6.6.6.6, 203.0.113.7, 10.1.2.3 | 203.0.113.7",
                "203.0.113.7:4711 | 203.0.113.7",
                "[2001:db8::7]:4711 | 2001:db8:0:0:0:0:0:7",
                "2001:db8::7 | 2001:db8:0:0:0:0:0:7",
                "10.1.2.3 | 10.1.2.3",
                "unknown | 127.0.0.1",
                "localhost | 127.0.0.1",
                "6.6.6.6, _hidden | 127.0.0.1",
                "999.1.1.1 | 127.0.0.1",
                "'' | 127.0.0.1"
            })
    void theCallerIsTheRightmostWhoIsNotTrusted(String forwardedFor, String caller) {
        assertThat(TRUSTED.caller(address("127.0.0.1"), List.of(forwardedFor.split(",", -1)))
                        .getHostAddress())
                .isEqualTo(caller);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "fd00::/129", "10.0.0.0/-1", ":"})
    void invalidProxyAddressStopsTheStart(String text) {
        assertThatThrownBy(() -> proxies(text))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining(text)
                .hasMessageContaining("portal.trusted-proxies");
    }

    @ParameterizedTest
    @CsvSource({"native, ''", "framework, ''", "framework, 10.0.0.1"})
    void believingEverybodyStopsTheStart(String strategy, String proxies) {
        var settings = new EdgeSettings(
                Stream.of(proxies).filter(text -> !text.isEmpty()).toList(), 500);
        var environment = new MockEnvironment().withProperty("server.forward-headers-strategy", strategy);

        assertThatThrownBy(() -> settings.proxies(environment))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("server.forward-headers-strategy=" + strategy);
    }

    private static TrustedProxies proxies(String... texts) {
        return new EdgeSettings(List.of(texts), 500).proxies(new MockEnvironment());
    }

    private static InetAddress address(String text) {
        return Objects.requireNonNull(ClientAddress.parse(text));
    }
}
