package com.rotki.portal.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Where somebody goes on after a sign-in that was not posted. */
class WantedPageTest {

    @Test
    void wantedPageIgnoresTheHostOfTheRequest() {
        var request = new MockHttpServletRequest("GET", "/devices");
        request.setServerName("proxy.internal");
        request.setQueryString("sort=name");
        var response = new MockHttpServletResponse();
        var cache = new HttpSessionRequestCache();
        cache.saveRequest(request, response);

        assertThat(WantedPage.address(cache.getRequest(request, response))).isEqualTo("/devices?sort=name");
    }

    @Test
    void wantedPageDefaultsToTheRoot() {
        assertThat(WantedPage.address(null)).isEqualTo("/");
    }
}
