package com.rotki.portal.appapi;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * A response on which the framework's own refusals become problem documents too, instead of the container's HTML. It
 * takes no cookie and sends nobody elsewhere (requirements B7, B11).
 */
final class ProblemResponse extends HttpServletResponseWrapper {

    private final ProblemMapper problems;
    private final ProblemWriter writer;

    ProblemResponse(HttpServletResponse response, ProblemMapper problems, ProblemWriter writer) {
        super(response);
        this.problems = problems;
        this.writer = writer;
    }

    @Override
    public void sendError(int status) throws IOException {
        writer.write(problems.of(status), (HttpServletResponse) getResponse());
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    @Override
    public void addCookie(jakarta.servlet.http.Cookie cookie) {
        // The app would store it and send it back; nothing here may depend on one.
    }
}
