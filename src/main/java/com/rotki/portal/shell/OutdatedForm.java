package com.rotki.portal.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * A form whose token is no longer good is most often no attack: it was posted twice, or left open until its session ended.
 * The person is led to where they wanted to go, or may try again.
 */
@Component
final class OutdatedForm implements AccessDeniedHandler {

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();
    private final RepeatedSignIn repeated;

    OutdatedForm(RepeatedSignIn repeated) {
        this.repeated = repeated;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (!(refusal instanceof CsrfException)) {
            otherwise.handle(request, response, refusal);
        } else if (RepeatedSignIn.isSignIn(request)) {
            signInAgain(request, response);
        } else if (endedAlready(request)) {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?signed-out");
        } else if (SecurityConfiguration.SIGN_OUT.equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?outdated");
        } else {
            otherwise.handle(request, response, refusal);
        }
    }

    /** Goes where the first post led; else to the sign-in page, which tells who is signed in, if somebody is. */
    void signInAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reason = request.getRequestedSessionId() == null ? "?no-cookies" : "?outdated";
        response.sendRedirect(repeated.target(request, request.getParameter("username"))
                .orElse(request.getContextPath() + SecurityConfiguration.SIGN_IN + reason));
    }

    /** The session of the page is over, as it is at the second press of the button. */
    private static boolean endedAlready(HttpServletRequest request) {
        return SecurityConfiguration.SIGN_OUT.equals(request.getServletPath())
                && request.getRequestedSessionId() != null
                && !request.isRequestedSessionIdValid();
    }
}
