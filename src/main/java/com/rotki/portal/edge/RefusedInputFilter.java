package com.rotki.portal.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes the sender's fault the sender's: what the container only notices while somebody reads a parameter or the body is
 * no failure of the server. Errors of the signed API are problem documents, also where the container dispatches them to
 * the page for errors; asked for by itself that page does not exist.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RefusedInputFilter extends OncePerRequestFilter {

    private static final String ERROR_PAGE = "/error";

    private final EdgeAnswers answers;

    RefusedInputFilter(EdgeAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            report(request, response, chain);
        } else if (ERROR_PAGE.equals(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            handOn(request, response, chain);
        }
    }

    private void handOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | IOException | ServletException failure) {
            Optional<Integer> status = refusal(failure).or(() -> BodyWatch.refusedWith(request));
            if (status.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            answers.write(request, response, status.get());
        }
    }

    private static Optional<Integer> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(InvalidParameterException.class::isInstance)
                .map(cause -> ((InvalidParameterException) cause).getErrorCode())
                .findFirst();
    }

    private void report(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        @Nullable Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (path instanceof String of && EdgeAnswers.isOfApp(of) && status instanceof Integer code) {
            answers.write(of, request, response, code);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
