package com.rotki.portal.edge;

import com.rotki.portal.platform.StartRefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the edge.
 *
 * @param trustedProxies addresses and ranges of the proxies whose {@code X-Forwarded-For} and {@code X-Forwarded-Proto}
 *     are believed; nobody's by default
 * @param connectionsPerAddress how many connections, and how many requests at the same time, one address may have; 16 to
 *     8,000. A whole office is behind one address, and each of its open pages keeps a connection.
 */
@Validated
@ConfigurationProperties("portal")
record EdgeSettings(
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("500") int connectionsPerAddress) {

    private static final int FEWEST = 16;
    private static final int MOST = 8_000;
    private static final String STRATEGY = "server.forward-headers-strategy";

    EdgeSettings {
        trustedProxies = List.copyOf(trustedProxies);
        if (connectionsPerAddress < FEWEST || connectionsPerAddress > MOST) {
            throw new IllegalArgumentException("portal.connections-per-address must be from %d to %d, but is %d"
                    .formatted(FEWEST, MOST, connectionsPerAddress));
        }
    }

    /**
     * Returns the proxies that are believed.
     *
     * @throws StartRefusedException if one is no address, or if Spring Boot's setting asks for forwarded headers to be
     *     believed and nobody says whose
     */
    TrustedProxies proxies(Environment environment) {
        @Nullable String strategy = environment.getProperty(STRATEGY);
        if (strategy != null && !strategy.equalsIgnoreCase("none")) {
            requireTrust(strategy);
        }
        return new TrustedProxies(
                trustedProxies.stream().map(EdgeSettings::range).toList());
    }

    /** {@code framework} takes the host from a header, too; {@code native} is what the portal does by itself. */
    private void requireTrust(String strategy) {
        if (trustedProxies.isEmpty() || !strategy.equalsIgnoreCase("native")) {
            throw new StartRefusedException(
                    STRATEGY + "=" + strategy + " believes X-Forwarded-* headers, whoever sends them.",
                    "Remove it, and set portal.trusted-proxies (or PORTAL_TRUSTED_PROXIES) to the addresses of the proxies"
                            + " in front of the portal, such as 127.0.0.1,::1 or 10.1.0.0/16.");
        }
    }

    private static AddressRange range(String text) {
        try {
            return AddressRange.parse(text.strip());
        } catch (IllegalArgumentException malformed) {
            throw new StartRefusedException(
                    "portal.trusted-proxies: " + malformed.getMessage() + ".",
                    "List addresses and ranges, with commas between them; names of hosts are not looked up.");
        }
    }
}
