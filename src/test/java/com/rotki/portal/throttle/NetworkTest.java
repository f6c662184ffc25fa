package com.rotki.portal.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirement D4: what one subscriber of a provider can change of an address is no new network. */
class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "192.0.2.255, 192.0.2.255",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::1, 20010db800010002",
        "::ffff:192.0.2.7, 192.0.2.7",
        "127.0.0.1, ''",
        "::1, ''",
        "0:0:0:0:0:0:0:1, ''",
        "not an address, ''",
        "a:b:not:one, ''",
        ", ''"
    })
    void addressesOfOneNetworkShareACounter(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0.2", "20010db800010002, 20010db80001", "'', ''"})
    void neighbourhoodIsTheProvidersPrefix(String network, String around) {
        assertThat(Network.around(network)).isEqualTo(around);
    }
}
