package com.rotki.portal.credentials;

import com.rotki.portal.platform.Secret;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes signed reports of partners that scan public places for secrets, in the form of GitHub's secret scanning: a JSON
 * array of objects with {@code token} and {@code url}. Whoever may not report learns only that; whoever may, only that
 * the report was taken.
 */
class PartnerReportFilter extends OncePerRequestFilter {

    static final String PATH = "/webhooks/leaked-secrets";
    static final String KEY_ID = "Github-Public-Key-Identifier";
    static final String SIGNATURE = "Github-Public-Key-Signature";
    static final String TIMESTAMP = "Report-Timestamp";

    /** Bytes of a report. */
    static final int LARGEST = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(PartnerReportFilter.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PartnerKeys keys;
    private final LeakReports reports;

    PartnerReportFilter(PartnerKeys keys, LeakReports reports) {
        this.keys = keys;
        this.reports = reports;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.setStatus(answer(request));
    }

    private int answer(HttpServletRequest request) throws IOException {
        if (keys.isEmpty()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (!"POST".equals(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        boolean signed = keys.verify(
                request.getHeader(KEY_ID), request.getHeader(SIGNATURE), request.getHeader(TIMESTAMP), body);
        if (!signed) {
            // No line for it: anybody could fill the log.
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        int status = take(body);
        LOG.info("A report of a partner was answered with {}", status);
        return status;
    }

    private int take(byte[] body) {
        JsonNode finds;
        try {
            finds = JSON.readTree(body);
        } catch (JacksonException noJson) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (!finds.isArray() || finds.size() > LeakScanner.MOST) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        for (JsonNode find : finds) {
            String token = text(find, "token");
            if (token != null && !reports.takeFromPartner(Secret.of(token), text(find, "url"))) {
                return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            }
        }
        return HttpServletResponse.SC_NO_CONTENT;
    }

    private static @Nullable String text(JsonNode find, String name) {
        JsonNode value = find.get(name);
        return value != null && value.isString() ? value.asString() : null;
    }
}
