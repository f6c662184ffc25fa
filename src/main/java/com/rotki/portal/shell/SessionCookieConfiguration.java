package com.rotki.portal.shell;

import com.rotki.portal.platform.PortalSettings;
import java.util.Set;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The session's cookie (requirement D9). */
@Configuration(proxyBeanMethods = false)
class SessionCookieConfiguration {

    /**
     * {@code Lax} and not {@code Strict}: whoever follows a link from a mail is a signed-in person, not a forgery, and
     * every request that changes something is a POST with a token.
     */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie(PortalSettings settings) {
        return new SessionCookie(settings);
    }

    private record SessionCookie(PortalSettings settings)
            implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

        @Override
        public void customize(ConfigurableServletWebServerFactory factory) {
            Session session = factory.getSettings().getSession();
            session.setTrackingModes(Set.of(Session.SessionTrackingMode.COOKIE));
            Cookie cookie = session.getCookie();
            cookie.setName(settings.secure() ? "__Host-session" : "session");
            cookie.setSecure(settings.secure());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSameSite(Cookie.SameSite.LAX);
        }

        /** After Spring Boot's own, which takes the settings from the properties. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }
}
