package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.throttle.CallerLimits;
import com.rotki.portal.throttle.RateDecision;
import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** Served over TLS, the API refuses plain HTTP: a redirect would only teach the app to send its key in the clear. */
class SecureModeTest {

    private final PortalSettings settings = new PortalSettings(URI.create("https://portal.example"));
    private final ApiBoundaryFilter filter = new ApiBoundaryFilter(
            settings,
            new ProblemMapper(new ProblemTexts(settings), settings),
            new ProblemWriter(JsonMapper.shared()),
            Mockito.mock(Refusals.class),
            new CallerLimits((limit, who) -> RateDecision.notCounted(limit), Clock.systemUTC()));

    @Test
    void plainHttpIsRefusedAndNotRedirected() throws Exception {
        MockHttpServletResponse response = answer(false);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains("\"code\":\"request.insecure\"");
        assertThat(response.getHeader("Location")).isNull();
    }

    @Test
    void forgedForwardedHeaderDoesNotCountAsTls() throws Exception {
        MockHttpServletRequest request = request(false);
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("Forwarded", "proto=https");
        MockHttpServletResponse response = new MockHttpServletResponse();

        filter.doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(400);
    }

    @Test
    void tlsIsAcceptedWithStrictTransportSecurity() throws Exception {
        MockHttpServletResponse response = answer(true);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
    }

    private MockHttpServletResponse answer(boolean secure) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request(secure), response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(boolean secure) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/nest/1/limits/unlocks");
        request.setSecure(secure);
        return request;
    }
}
