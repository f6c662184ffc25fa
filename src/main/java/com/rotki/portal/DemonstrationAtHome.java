package com.rotki.portal;

import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.StartRefusedException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Keeps the demonstration on its own machine: the passwords of its accounts, admins among them, are public. It listens on
 * the loopback address unless an address is set, and has no public URL.
 */
final class DemonstrationAtHome {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAtHome.class);
    private static final String ADDRESS = "server.address";
    private static final String PUBLIC_URL = "portal.public-url";
    private static final String LOOPBACK = "127.0.0.1";

    private DemonstrationAtHome() {}

    /** Has the demonstration listen on the loopback address, unless an address is set. */
    static void bind(ConfigurableEnvironment environment) {
        if (environment.getProperty(ADDRESS, "").isBlank()) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("demonstrationAtHome", Map.of(ADDRESS, LOOPBACK)));
        }
    }

    /**
     * Says where the demonstration listens.
     *
     * @throws StartRefusedException if it has a public URL
     */
    static void require(Environment environment) {
        if (!environment.acceptsProfiles(Profiles.of(DemoData.PROFILE))) {
            return;
        }
        String url = environment.getProperty(PUBLIC_URL, "");
        if (hostOf(url).filter(host -> !isLoopback(host)).isPresent()) {
            throw new StartRefusedException(
                    "The portal has a public URL, %s, and the accounts of the demonstration, whose passwords are public."
                            .formatted(url),
                    "Start without them: PORTAL_DEMO=false and a database of its own (PORTAL_DATASOURCE_URL). Or leave"
                            + " portal.public-url out and try the demonstration on this machine.");
        }
        String address = environment.getProperty(ADDRESS, "");
        if (address.isBlank() || !isLoopback(address)) {
            LOG.warn(
                    "The demonstration listens on {}, where others may reach it: the passwords of its accounts, admins"
                            + " among them, are public",
                    address.isBlank() ? "all addresses" : address);
        } else {
            LOG.info(
                    "The demonstration listens on {} only, since the passwords of its accounts are public. Set"
                            + " server.address (SERVER_ADDRESS) to open it to a network that you trust",
                    address);
        }
    }

    private static Optional<String> hostOf(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost());
        } catch (IllegalArgumentException refusedLater) {
            return Optional.empty();
        }
    }

    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.matches("127(\\.\\d{1,3}){3}")
                || name.equals("::1")
                || name.equals("0:0:0:0:0:0:0:1");
    }
}
