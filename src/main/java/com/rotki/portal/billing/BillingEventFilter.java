package com.rotki.portal.billing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the engine's events. Who may not send any learns only that; nothing of such a request is kept or logged. */
class BillingEventFilter extends OncePerRequestFilter {

    static final String PATH = "/billing/events";

    /** Bytes of an event. */
    static final int LARGEST = 256 * 1024;

    private static final int UNPROCESSABLE = 422;

    private final BillingProvider provider;
    private final BillingInbox inbox;
    private final InboxRun run;

    BillingEventFilter(BillingProvider provider, BillingInbox inbox, InboxRun run) {
        this.provider = provider;
        this.inbox = inbox;
        this.run = run;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.setStatus(answer(request, response));
    }

    private int answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!provider.sendsEvents()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (!"POST".equals(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        try {
            inbox.take(body, headers(request));
        } catch (BillingRefusedException refused) {
            return refused(refused, response);
        }
        run.start();
        return HttpServletResponse.SC_NO_CONTENT;
    }

    /** Only who signed is told what is wrong: the field, by its name. */
    private static int refused(BillingRefusedException refused, HttpServletResponse response) throws IOException {
        if (!refused.is(BillingRefusedException.BAD_COMMAND)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        response.setStatus(UNPROCESSABLE);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter()
                .write("{\"code\":\"%s\",\"field\":\"%s\"}"
                        .formatted(refused.code(), refused.arguments().getFirst()));
        return UNPROCESSABLE;
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
        return headers;
    }
}
