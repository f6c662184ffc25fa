package com.rotki.portal.shell;

import com.rotki.portal.platform.security.Roles;
import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Leads people with an unfinished sign-in to the page where they go on, and remembers the one that they asked for. */
final class UnfinishedSignIn implements AccessDeniedHandler {

    static final String SECOND_FACTOR = "/second-factor";
    static final String SIGN_IN_METHODS = "/sign-in-methods";

    private final AccessDeniedHandler otherwise;
    private final RequestCache wanted = new HttpSessionRequestCache();

    UnfinishedSignIn(AccessDeniedHandler otherwise) {
        this.otherwise = otherwise;
    }

    /** Matches every page that is not public, for somebody with an unfinished sign-in. */
    static RequestMatcher elsewhere(RequestUtil vaadin) {
        return request -> isUnfinished(request)
                && vaadin.isSecuredFlowRoute(request)
                && !vaadin.isAnonymousRoute(request)
                && !vaadin.isFrameworkInternalRequest(request);
    }

    private static boolean isUnfinished(HttpServletRequest request) {
        return request.isUserInRole(Roles.HALF_SIGNED_IN) || request.isUserInRole(Roles.ENROLLING);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        boolean page = WantedPages.isNavigation(request);
        if (page && request.isUserInRole(Roles.HALF_SIGNED_IN)) {
            wanted.saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + SECOND_FACTOR);
        } else if (page && request.isUserInRole(Roles.ENROLLING)) {
            response.sendRedirect(request.getContextPath() + SIGN_IN_METHODS);
        } else if (page && SECOND_FACTOR.equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            otherwise.handle(request, response, refusal);
        }
    }
}
