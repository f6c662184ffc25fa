package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestClock;
import com.rotki.portal.platform.PortalSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WellKnownFilesTest {

    private static final PortalSettings PORTAL = new PortalSettings(URI.create("https://premium.example.org"));

    private final TestClock clock = new TestClock();

    @Test
    void robotsTxtDisallowsEverything() throws Exception {
        assertThat(get("/robots.txt").getContentAsString()).contains("User-agent: *", "Disallow: /");
    }

    @ParameterizedTest
    @CsvSource({"/.well-known/change-password, /sign-in-methods", "/favicon.ico, /styles/favicon.svg"})
    void wellKnownAddressesRedirect(String path, String target) throws Exception {
        assertThat(get(path).getRedirectedUrl()).isEqualTo(target);
    }

    /** Browsers try the last one to see whether the others can be believed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.well-known/security.txt",
                "/.well-known/openid-configuration",
                "/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200"
            })
    void unknownWellKnownFilesAreNotFound(String path) throws Exception {
        MockHttpServletResponse answer = get(path);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void securityTxtIsServedUntilItExpires() throws Exception {
        Instant expires = clock.instant().plus(Duration.ofDays(30));
        var settings = new SecurityTextSettings("mailto:security@example.org", expires);

        assertThat(get("/.well-known/security.txt", settings).getContentAsString())
                .contains("Contact: mailto:security@example.org\n", "Expires: " + expires + "\n")
                .contains("Canonical: https://premium.example.org/.well-known/security.txt\n");

        clock.advance(Duration.ofDays(30));
        assertThat(get("/.well-known/security.txt", settings).getStatus()).isEqualTo(404);
    }

    @Test
    void incompleteSecurityTxtSettingsStopTheStart() {
        Instant later = clock.instant();
        assertThatThrownBy(() -> new SecurityTextSettings("mailto:a@example.org", null))
                .hasMessageContaining("belong together");
        assertThatThrownBy(() -> new SecurityTextSettings("security@example.org", later))
                .hasMessageContaining("must be a mailto:, https: or tel: address");
    }

    @Test
    void postingToWellKnownFilesIsRefused() throws Exception {
        var response = new MockHttpServletResponse();
        filter(new SecurityTextSettings(null, null))
                .doFilter(request("POST", "/robots.txt"), response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(405);
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return get(path, new SecurityTextSettings(null, null));
    }

    private MockHttpServletResponse get(String path, SecurityTextSettings settings) throws Exception {
        var response = new MockHttpServletResponse();
        filter(settings).doFilter(request("GET", path), response, new MockFilterChain());
        return response;
    }

    private WellKnownFiles filter(SecurityTextSettings settings) {
        return new WellKnownFiles(PORTAL, settings, clock);
    }

    private static MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        return request;
    }
}
