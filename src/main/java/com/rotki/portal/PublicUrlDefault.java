package com.rotki.portal;

import java.util.Map;
import java.util.OptionalInt;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where people reach the portal if nobody says so: on this machine, at the port that it listens on. So links, messages and
 * passkeys fit without a setting.
 */
class PublicUrlDefault implements EnvironmentPostProcessor, Ordered {

    private static final String PUBLIC_URL = "portal.public-url";
    private static final int USUAL_PORT = 8080;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String scheme = environment.getProperty("server.ssl.enabled", Boolean.class, true)
                        && (environment.containsProperty("server.ssl.bundle")
                                || environment.containsProperty("server.ssl.key-store")
                                || environment.containsProperty("server.ssl.certificate"))
                ? "https"
                : "http";
        int port = port(environment).orElse(USUAL_PORT);
        String url = scheme + "://localhost:" + (port > 0 ? port : USUAL_PORT);
        environment.getPropertySources().addLast(new MapPropertySource("publicUrlDefault", Map.of(PUBLIC_URL, url)));
    }

    /** Returns the port that is set, or the usual one; empty if what is set is no number, which stops the start later. */
    static OptionalInt port(Environment environment) {
        try {
            return OptionalInt.of(environment.getProperty("server.port", Integer.class, USUAL_PORT));
        } catch (ConversionException noNumber) {
            return OptionalInt.empty();
        }
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
