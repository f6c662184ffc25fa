package com.rotki.portal.shell;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The content of {@code /.well-known/security.txt} (RFC 9116). Without it there is no such file.
 *
 * @param contact where to write about a weakness: a {@code mailto:}, {@code https:} or {@code tel:} address
 * @param expires when that is to be looked at again, with {@code contact} and only with it; the RFC advises less than a year
 */
@ConfigurationProperties("portal.security-txt")
record SecurityTextSettings(
        @Nullable String contact, @Nullable Instant expires) {

    private static final Set<String> SCHEMES = Set.of("mailto", "https", "tel");

    SecurityTextSettings {
        if ((contact == null) != (expires == null)) {
            throw new IllegalArgumentException(
                    "portal.security-txt.contact and portal.security-txt.expires belong together: set both or none");
        }
        if (contact != null && !isAddress(contact)) {
            throw new IllegalArgumentException(
                    "portal.security-txt.contact must be a mailto:, https: or tel: address, but is '%s'"
                            .formatted(contact));
        }
    }

    private static boolean isAddress(String contact) {
        try {
            return SCHEMES.contains(String.valueOf(new URI(contact).getScheme()));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
