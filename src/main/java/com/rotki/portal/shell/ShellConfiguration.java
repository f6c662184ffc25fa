package com.rotki.portal.shell;

import com.rotki.portal.platform.PortalSettings;
import com.vaadin.flow.spring.SpringServlet;
import java.util.Set;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the container serves the browser: the session's cookie, push in one direction only, links of the app. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration implements WebMvcConfigurer {

    /**
     * The session's cookie (requirement D9). {@code Lax} and not {@code Strict}: whoever follows a link from a mail is a signed-in person, not a forgery, and
     * every request that changes something is a POST with a token.
     */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie(PortalSettings settings) {
        return new SessionCookie(settings);
    }

    /** Lets the server push to open pages, and nothing the other way round. Vaadin leaves no other way to its servlet's parameters than changing the bean that it makes. */
    @Bean
    static BeanPostProcessor pushIsOneWay() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registration
                        && registration.getServlet() instanceof SpringServlet) {
                    registration.addInitParameter(
                            ApplicationConfig.ATMOSPHERE_INTERCEPTORS, PushIsOneWay.class.getName());
                }
                return bean;
            }
        };
    }

    /** Leads on from the addresses that the desktop app links to and that cannot be changed there. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/home/subscription", "/subscription");
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
