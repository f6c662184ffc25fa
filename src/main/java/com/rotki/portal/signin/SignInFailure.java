package com.rotki.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Leads back to the sign-in page after a failed sign-in; the page explains why. It is the same for an address that is
 * known and for one that is not (requirement D5).
 */
@Component
class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        TypedAddress.keep(request, request.getParameter("username"));
        response.sendRedirect(request.getContextPath() + "/sign-in" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        return switch (failure) {
            case LockedException tooManyWrongOnes -> "?paused";
            case AuthenticationServiceException notChecked -> "?busy";
            default -> "?error";
        };
    }
}
