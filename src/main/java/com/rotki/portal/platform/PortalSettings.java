package com.rotki.portal.platform;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings that concern the whole portal.
 *
 * @param publicUrl where people reach the portal, without a trailing slash. With {@code https} the portal insists on
 *     TLS: secure {@code __Host-} cookies, HSTS, pages redirect from plain HTTP and the signed API refuses it.
 */
@Validated
@ConfigurationProperties("portal")
public record PortalSettings(
        @NotNull @DefaultValue("http://localhost:8080") URI publicUrl) {

    /** Refuses an address that could not be linked to. */
    public PortalSettings {
        String scheme = publicUrl.getScheme();
        if (!("http".equals(scheme) || "https".equals(scheme)) || publicUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "portal.public-url must be an absolute http or https address, but is '%s'".formatted(publicUrl));
        }
        if (publicUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException("portal.public-url must not end with a slash");
        }
    }

    /** Returns whether the portal is served over TLS. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }
}
