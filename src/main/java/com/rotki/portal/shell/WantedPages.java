package com.rotki.portal.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Remembers for after the sign-in only pages that a person opened, not what a browser probes. */
final class WantedPages {

    private WantedPages() {}

    static RequestCache remembered(RequestUtil vaadin) {
        var remembered = new HttpSessionRequestCache();
        remembered.setRequestMatcher(request -> isNavigation(request) && vaadin.isSecuredFlowRoute(request));
        return remembered;
    }

    /** Images and the like are no pages; current browsers tell by {@code Sec-Fetch-Mode}. */
    static boolean isNavigation(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        String mode = request.getHeader("Sec-Fetch-Mode");
        return "GET".equals(request.getMethod())
                && accepted != null
                && accepted.contains("text/html")
                && (mode == null || mode.equals("navigate"));
    }
}
