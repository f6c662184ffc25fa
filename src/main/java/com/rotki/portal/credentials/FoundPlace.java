package com.rotki.portal.credentials;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a secret was found, as it may be repeated to the owner of the account: the web address of a page, and nothing
 * else that a stranger might want to tell them.
 */
final class FoundPlace {

    private static final int LONGEST = 200;

    private FoundPlace() {}

    /** Returns host and path of a web address without any part of credentials in it; empty if it is not one. */
    static Optional<String> of(@Nullable String typed) {
        try {
            URI address =
                    new URI(LeakScanner.masked(String.valueOf(typed).strip()).replace("•••", "..."));
            String scheme = String.valueOf(address.getScheme());
            if (!(scheme.equals("https") || scheme.equals("http")) || address.getHost() == null) {
                return Optional.empty();
            }
            // In ASCII: a mark of direction would make the path read like another host.
            String path = new URI(address.toASCIIString()).getRawPath();
            String place = address.getHost() + path;
            return Optional.of(place.substring(0, Math.min(LONGEST, place.length())));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
