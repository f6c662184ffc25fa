package com.rotki.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An address has so many connections and no more. */
class ConnectionsByAddressTest {

    private final ConnectionsByAddress connections = new ConnectionsByAddress(2, new TrustedProxies(List.of()));

    @Test
    void oneTooManyIsRefusedUntilAnotherIsClosed() throws IOException {
        try (var second = SocketChannel.open();
                var third = SocketChannel.open()) {
            SocketChannel first = SocketChannel.open();
            assertThat(connections.remember("192.0.2.1", first)).isTrue();
            assertThat(connections.remember("192.0.2.1", second)).isTrue();
            assertThat(connections.remember("192.0.2.1", third)).isFalse();
            assertThat(connections.remember("192.0.2.2", third)).isTrue();

            first.close();

            assertThat(connections.remember("192.0.2.1", third)).isTrue();
        }
    }

    @Test
    void closedConnectionIsForgotten() throws IOException {
        for (int address = 0; address < 20_100; address++) {
            try (var connection = SocketChannel.open()) {
                connections.remember("address " + address, connection);
            }
        }

        assertThat(connections.addresses()).isLessThanOrEqualTo(101);
    }
}
