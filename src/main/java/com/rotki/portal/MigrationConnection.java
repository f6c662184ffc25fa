package com.rotki.portal;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Has the embedded database migrated over a connection of its own, which is closed before the others are opened. H2 ties a
 * check constraint to the connection that made it: when the pool retires that one, after half an hour of the first run,
 * nothing could be written any more. A database that is opened anew has no such ties.
 */
class MigrationConnection implements EnvironmentPostProcessor, Ordered {

    private static final String EMBEDDED_FILE = "jdbc:h2:file:";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("spring.datasource.url", "").startsWith(EMBEDDED_FILE)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "migrationConnection",
                            Map.of(
                                    "spring.flyway.url", "${spring.datasource.url}",
                                    "spring.flyway.user", "${spring.datasource.username}",
                                    "spring.flyway.password", "${spring.datasource.password}")));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
