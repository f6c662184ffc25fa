package com.rotki.portal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** While a test runs, more is logged than usually: also what only those see who look for a fault. */
final class MoreLogged implements BeforeEachCallback, AfterEachCallback {

    private final LoggingSystem logging = LoggingSystem.get(MoreLogged.class.getClassLoader());
    private final Map<String, @Nullable LogLevel> before = new HashMap<>();
    private final Map<String, LogLevel> levels;

    MoreLogged(Map<String, LogLevel> levels) {
        this.levels = levels;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        levels.forEach((logger, level) -> {
            var configuration = logging.getLoggerConfiguration(logger);
            before.put(logger, configuration == null ? null : configuration.getConfiguredLevel());
            logging.setLogLevel(logger, level);
        });
    }

    @Override
    public void afterEach(ExtensionContext test) {
        before.forEach(logging::setLogLevel);
    }
}
