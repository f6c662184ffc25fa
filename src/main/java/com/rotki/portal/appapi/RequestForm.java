package com.rotki.portal.appapi;

import com.rotki.portal.platform.AppRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Says whether a request has the outer form of a documented call: path, method, content type, acceptable answer. */
final class RequestForm {

    private RequestForm() {}

    /**
     * Returns the documented call that {@code request} makes.
     *
     * @throws RequestRefusedException if it makes none of them
     */
    static AppCall callOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        List<AppCall> calls = AppCall.at(path);
        if (calls.isEmpty()) {
            throw new RequestRefusedException(AppRefusal.NOT_FOUND);
        }
        return calls.stream()
                .filter(call -> call.httpMethod().name().equals(request.getMethod()))
                .findFirst()
                .orElseThrow(() -> methodNotAllowed(calls));
    }

    /**
     * Refuses a body of the wrong type, and a caller that could not read the answer.
     *
     * @throws RequestRefusedException on either
     */
    static void check(AppCall call, HttpServletRequest request) {
        switch (call.carrier()) {
            case JSON -> requireType(request, MediaType.APPLICATION_JSON);
            case FORM -> requireType(request, MediaType.APPLICATION_FORM_URLENCODED);
            case MULTIPART -> requireType(request, MediaType.MULTIPART_FORM_DATA);
            case QUERY, NONE -> {}
        }
        if (!acceptsJson(request)) {
            throw new RequestRefusedException(AppRefusal.NOT_ACCEPTABLE);
        }
    }

    private static void requireType(HttpServletRequest request, MediaType expected) {
        boolean right =
                request.getHeader(HttpHeaders.CONTENT_ENCODING) == null && isOf(expected, request.getContentType());
        if (!right) {
            throw new RequestRefusedException(AppRefusal.UNSUPPORTED_TYPE, expected.toString());
        }
    }

    private static boolean isOf(MediaType expected, @Nullable String contentType) {
        try {
            if (contentType == null) {
                return false;
            }
            MediaType type = MediaType.parseMediaType(contentType);
            return expected.equalsTypeAndSubtype(type)
                    && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean acceptsJson(HttpServletRequest request) {
        String accept = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        try {
            return accept.isBlank()
                    || MediaType.parseMediaTypes(accept).stream()
                            .anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static RequestRefusedException methodNotAllowed(List<AppCall> calls) {
        String allowed = calls.stream().map(call -> call.httpMethod().name()).collect(Collectors.joining(", "));
        return new RequestRefusedException(AppRefusal.METHOD_NOT_ALLOWED, Map.of(HttpHeaders.ALLOW, allowed), allowed);
    }

    /** Returns the raw query string, empty if there is none. */
    static String query(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getQueryString(), "");
    }
}
