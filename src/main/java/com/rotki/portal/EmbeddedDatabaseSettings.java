package com.rotki.portal;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Sets up the embedded database as the portal needs it.
 *
 * <p>It is migrated over a connection of its own, which is closed before the others are opened. H2 ties a check constraint
 * to the connection that made it: when the pool retires that one, after half an hour of the first run, nothing could be
 * written any more. A database that is opened anew has no such ties.
 */
class EmbeddedDatabaseSettings implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        EmbeddedDatabase.of(environment).ifPresent(database -> {
            environment
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource("embeddedDatabase", Map.of("spring.datasource.url", database.url())));
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "migrationConnection",
                            Map.of(
                                    "spring.flyway.url", "${spring.datasource.url}",
                                    "spring.flyway.user", "${spring.datasource.username}",
                                    "spring.flyway.password", "${spring.datasource.password}")));
        });
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
