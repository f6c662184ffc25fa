package com.rotki.portal;

import com.rotki.portal.platform.StartRefusedException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Looks before anything is written whether the portal can start at all: each fault has one message that says what to do,
 * and leaves everything as it was.
 */
class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final int LAST_PORT = 65_535;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        DemonstrationAtHome.require(environment);
        requirePort(environment);
        EmbeddedDatabase.requireKnown(environment);
        Optional<EmbeddedDatabase> embedded = EmbeddedDatabase.of(environment);
        embedded.ifPresent(database -> DataFolder.prepare(database, environment));
        DatabaseDoor.require(environment, embedded);
    }

    private static void requirePort(Environment environment) {
        int port = PublicUrlDefault.port(environment).orElse(LAST_PORT + 1);
        if (port <= 0) {
            return;
        }
        if (port > LAST_PORT) {
            throw new StartRefusedException(
                    "There is no port %s.".formatted(environment.getProperty("server.port")),
                    "Choose one from 1 to %d with server.port (SERVER_PORT).".formatted(LAST_PORT));
        }
        String address = environment.getProperty("server.address", "");
        var place = address.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(address, port);
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(place);
        } catch (IOException taken) {
            throw new StartRefusedException(
                    "The portal cannot listen on port %d%s: %s."
                            .formatted(port, address.isEmpty() ? "" : " of " + address, taken.getMessage()),
                    "End what uses that port, or choose another with server.port (SERVER_PORT).");
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
