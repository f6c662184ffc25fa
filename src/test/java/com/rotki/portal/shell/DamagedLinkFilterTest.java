package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DamagedLinkFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/confirm#abc_DEF-1 /confirm#abc_DEF-1",
                "/new-password#abc. /new-password#abc.",
                "/not-me. /not-me",
                "/not-me).” /not-me",
                "/confirm= /confirm",
                "/confirm#a<b /confirm#a%3Cb"
            })
    void damagedLinkRedirectsToTheIntendedPage(String path, String page) throws Exception {
        MockHttpServletResponse answer = get(path);

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/confirm",
                "/not-me",
                "/robots.txt",
                "/styles/portal.css",
                "/api/1/last_data_metadata",
                "/admin/x.",
                "//evil.example#a",
                "/sign-in",
                "/nest/1/devices"
            })
    void intactLinksAreNotRedirected(String path) throws Exception {
        assertThat(get(path).getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse get(String path) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        var response = new MockHttpServletResponse();
        new DamagedLinkFilter().doFilter(request, response, new MockFilterChain());
        return response;
    }
}
