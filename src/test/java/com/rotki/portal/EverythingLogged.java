package com.rotki.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** While a test runs, everything is logged that the portal and its libraries could log about a secret. */
final class EverythingLogged implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> LOGGERS = List.of(
            "com.rotki",
            "org.springframework.web",
            "org.springframework.security",
            "org.springframework.jdbc",
            "org.hibernate.orm.jdbc.bind");

    private final LoggingSystem logging = LoggingSystem.get(EverythingLogged.class.getClassLoader());
    private final Map<String, @Nullable LogLevel> before = new HashMap<>();

    @Override
    public void beforeEach(ExtensionContext test) {
        for (String logger : LOGGERS) {
            var configuration = logging.getLoggerConfiguration(logger);
            before.put(logger, configuration == null ? null : configuration.getConfiguredLevel());
            logging.setLogLevel(logger, LogLevel.TRACE);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        before.forEach(logging::setLogLevel);
    }
}
