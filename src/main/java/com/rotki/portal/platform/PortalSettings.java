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

    /** Set by the portal itself where it carries out a command beside the nodes, and is none of them. */
    public static final String COMMAND = "portal.command";

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
        if (!publicUrl.getRawPath().isEmpty()
                || publicUrl.getRawQuery() != null
                || publicUrl.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "portal.public-url must be a host without a path, but is '%s': the portal answers at the root of its host only, where its links, cookies and passkeys belong. Give it a host of its own, such as https://portal.example"
                            .formatted(publicUrl));
        }
        if (publicUrl.getRawUserInfo() != null) {
            throw new IllegalArgumentException("portal.public-url must not contain a name or a password");
        }
    }

    /** Returns whether the portal is served over TLS. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }
}
