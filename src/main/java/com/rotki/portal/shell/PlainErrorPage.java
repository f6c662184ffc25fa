package com.rotki.portal.shell;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.PlainPage;
import com.rotki.portal.platform.RequestId;
import com.rotki.portal.platform.ui.FileDownload;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers a browser whose request never reaches a view: a refused form post, a failure in a filter. */
@Component
class PlainErrorPage implements ErrorViewResolver {

    private static final long SECONDS_IN_MINUTE = 60;

    private final I18NProvider translations;

    PlainErrorPage(I18NProvider translations) {
        this.translations = translations;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        DomainException refusal =
                request.getAttribute(FileDownload.REFUSAL) instanceof DomainException known ? known : null;
        return new ModelAndView((values, incoming, response) -> write(response, incoming.getLocale(), status, refusal));
    }

    private void write(
            HttpServletResponse response, Locale wanted, HttpStatus status, @Nullable DomainException refusal)
            throws IOException {
        Locale locale = Languages.closest(wanted);
        String key = "shell." + kind(status);
        String text = refusal == null
                ? translations.getTranslation(key + ".text", locale, detail(response, status))
                : translations.getTranslation(
                        "refusal." + refusal.code(), locale, refusal.arguments().toArray());
        String title = translations.getTranslation(key + ".title", locale);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(new PlainPage(
                                locale.getLanguage(),
                                translations.getTranslation("shell.page-title", locale, title),
                                title,
                                text,
                                translations.getTranslation("shell.error.home", locale))
                        .html());
    }

    /** The argument of the text: when to try again, or else the reference for support. */
    private static Object detail(HttpServletResponse response, HttpStatus status) {
        return status == HttpStatus.TOO_MANY_REQUESTS
                ? minutesToWait(response)
                : Optional.ofNullable(response.getHeader(RequestId.HEADER)).orElse("");
    }

    private static long minutesToWait(HttpServletResponse response) {
        return Optional.ofNullable(response.getHeader(HttpHeaders.RETRY_AFTER))
                .map(seconds -> Math.ceilDiv(Long.parseLong(seconds), SECONDS_IN_MINUTE))
                .orElse(1L);
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN, UNAUTHORIZED -> "not-allowed";
            case SERVICE_UNAVAILABLE -> "unavailable";
            case TOO_MANY_REQUESTS -> "too-many";
            default -> status.is4xxClientError() ? "bad-request" : "internal-error";
        };
    }
}
