package com.rotki.portal.shell;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads whoever signed in to the page that they wanted, also if the form was posted twice. */
final class SignInSuccess extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final RepeatedSignIn repeated;

    @SuppressWarnings("this-escape") // nothing of it is overridden
    SignInSuccess(RepeatedSignIn repeated, RequestCache wanted) {
        this.repeated = repeated;
        setDefaultTargetUrl("/");
        setRequestCache(wanted);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        Optional<String> target = repeated.target(request, signedIn.getName());
        if (target.isPresent()) {
            repeated.endTheFirst(request, signedIn);
            response.sendRedirect(target.get());
        } else {
            super.onAuthenticationSuccess(request, response, signedIn);
        }
        Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION))
                .ifPresent(led -> repeated.succeeded(request, signedIn, led));
    }
}
