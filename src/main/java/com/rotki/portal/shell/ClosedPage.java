package com.rotki.portal.shell;

import com.rotki.portal.platform.PlainPage;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells why a page was ended: too many were open ({@link PageLimit}). The server keeps nothing of it: if it were a
 * page of the portal, it would end another one.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class ClosedPage extends OncePerRequestFilter {

    static final String PATH = "/page-closed";

    /** The number of pages of a session that were ended without a connection and have yet to be told. */
    private static final String UNTOLD = ClosedPage.class.getName();

    private final I18NProvider translations;

    ClosedPage(I18NProvider translations) {
        this.translations = translations;
    }

    /** Remembers that a page was ended that could not be told. Its next request tells it. */
    static void owe(WrappedSession session) {
        int others = session.getAttribute(UNTOLD) instanceof Integer count ? count : 0;
        session.setAttribute(UNTOLD, others + 1);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (PATH.equals(request.getServletPath())) {
            write(response, Languages.closest(request.getLocale()));
        } else if (isOver(request) && pay(request.getSession(false))) {
            response.sendRedirect(request.getContextPath() + PATH);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void write(HttpServletResponse response, Locale locale) throws IOException {
        String title = translations.getTranslation("shell.page-closed.title", locale);
        var page = new PlainPage(
                locale.getLanguage(),
                translations.getTranslation("shell.page-title", locale, title),
                title,
                translations.getTranslation(
                        "shell.page-closed.text", locale, PageLimit.PER_SESSION, PageLimit.PER_ACCOUNT),
                translations.getTranslation("shell.error.home", locale));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page.html());
    }

    /** The address for pages that the server no longer knows, see {@link PageLifecycle}. */
    private static boolean isOver(HttpServletRequest request) {
        return SecurityConfiguration.SIGN_IN.equals(request.getServletPath())
                && "expired".equals(request.getQueryString());
    }

    private static boolean pay(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(UNTOLD) instanceof Integer count)) {
            return false;
        }
        if (count > 1) {
            session.setAttribute(UNTOLD, count - 1);
        } else {
            session.removeAttribute(UNTOLD);
        }
        return true;
    }
}
