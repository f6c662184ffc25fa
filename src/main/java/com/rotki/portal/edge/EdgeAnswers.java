package com.rotki.portal.edge;

import com.rotki.portal.platform.PlainPage;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.RequestId;
import com.rotki.portal.platform.SecurityHeaders;
import com.rotki.portal.platform.TextBundles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers to requests that reach neither a page nor the signed API. The app gets a problem document, as from the API
 * itself (requirement B6), a browser a page, and the sender of an unreadable request a line of text.
 */
@Component
class EdgeAnswers {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final List<String> OF_APP = List.of("/nest", "/api");

    private final PortalSettings settings;
    private final JsonMapper json;
    private final MessageSource texts = TextBundles.all();

    EdgeAnswers(PortalSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** Returns whether a request is one to the signed API, as far as its path can be read. */
    static boolean isOfApp(HttpServletRequest request) {
        return isOfApp(request.getRequestURI());
    }

    /** Returns whether a path, which is null if nobody could read it, is one of the signed API. */
    static boolean isOfApp(@Nullable String path) {
        return path != null && OF_APP.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    /** Replaces what was written so far by the words for {@code status}; does nothing if it is on its way already. */
    void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        write(request.getRequestURI(), request, response, status);
    }

    /** Writes the words for a request to {@code path}, which is null if nobody could read it. */
    void write(@Nullable String path, HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        SecurityHeaders.set(response::setHeader, settings.secure());
        if (isOfApp(path)) {
            send(response, "application/problem+json;charset=UTF-8", problem(response, status));
        } else if (path == null) {
            send(response, "text/plain;charset=UTF-8", text("shell." + kind(status) + ".title", Locale.ENGLISH) + "\n");
        } else {
            send(response, "text/html;charset=UTF-8", page(request.getLocale(), reference(response), status));
        }
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private String problem(HttpServletResponse response, int status) {
        String code = code(status);
        String error = text("problem." + code + ".error", Locale.ENGLISH, limitInKib(status));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", settings.publicUrl() + "/problems/" + code);
        document.put("title", text("problem." + code + ".title", Locale.ENGLISH));
        document.put("status", status);
        document.put("detail", error + ".");
        document.put("code", code);
        document.put("request_id", reference(response));
        document.put("error", error);
        return json.writeValueAsString(document);
    }

    private static Object[] limitInKib(int status) {
        return status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                ? new Object[] {RequestGuardValve.OF_APP.most() / 1024}
                : new Object[0];
    }

    private static String code(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "request.not-found";
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "request.method-not-allowed";
            case HttpServletResponse.SC_REQUEST_TIMEOUT -> "request.too-slow";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "request.too-large";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "server.unavailable";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "request.rejected" : "server.error";
        };
    }

    private String page(Locale wanted, String reference, int status) {
        Locale language = LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        String title = text("shell." + kind(status) + ".title", language);
        return new PlainPage(
                        language.getLanguage(),
                        text("shell.page-title", language, title),
                        title,
                        text("shell." + kind(status) + ".text", language, reference),
                        text("shell.error.home", language))
                .html();
    }

    private static String kind(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "not-found";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "unavailable";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "bad-request" : "internal-error";
        };
    }

    private static String reference(HttpServletResponse response) {
        return Objects.requireNonNullElse(response.getHeader(RequestId.HEADER), "");
    }

    private String text(String key, Locale language, Object... arguments) {
        return Objects.requireNonNull(texts.getMessage(key, arguments, "", language));
    }
}
