package com.rotki.portal;

import com.rotki.portal.platform.DemoData;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Switches on what makes the embedded default a demonstration: the profile {@code demo} and a data encryption key of its
 * own making. Both only while the database is the embedded file.
 */
class DemoProfile implements EnvironmentPostProcessor, Ordered {

    private static final String EMBEDDED_FILE = "jdbc:h2:file:";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = environment.getProperty("spring.datasource.url", "").startsWith(EMBEDDED_FILE);
        boolean keyGiven = List.of("portal.encryption.key", "portal.encryption.key-file").stream()
                .anyMatch(environment::containsProperty);
        if (embedded && environment.getProperty("portal.demo", Boolean.class, true)) {
            environment.addActiveProfile(DemoData.PROFILE);
        }
        if (embedded && !keyGiven) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "embeddedDefaults",
                            java.util.Map.of(
                                    "portal.encryption.key-file",
                                    "./data/encryption.key",
                                    "portal.encryption.generate",
                                    true)));
        }
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
