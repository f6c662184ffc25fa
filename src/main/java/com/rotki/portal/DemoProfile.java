package com.rotki.portal;

import com.rotki.portal.platform.DemoData;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Switches on what makes the embedded default a demonstration: the profile {@code demo}, the loopback address and a data
 * encryption key of its own making. All only while the database is the embedded file.
 */
class DemoProfile implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = EmbeddedDatabase.of(environment).isPresent();
        boolean keyGiven = List.of("portal.encryption.key", "portal.encryption.key-file").stream()
                .anyMatch(environment::containsProperty);
        if (embedded && environment.getProperty("portal.demo", Boolean.class, true)) {
            environment.addActiveProfile(DemoData.PROFILE);
        }
        boolean demonstration = environment.acceptsProfiles(Profiles.of(DemoData.PROFILE));
        if (demonstration) {
            // Nobody has the passkeys of invented people: the codes of their authenticator apps are on the page. And
            // nobody pays for their plans.
            addDefaults(
                    environment,
                    "demonstrationDefaults",
                    Map.of("portal.security.staff-factor", "passkey-preferred", "portal.billing.provider", "demo"));
        }
        if (embedded && demonstration) {
            DemonstrationAtHome.bind(environment);
        }
        if (embedded && !keyGiven) {
            addDefaults(
                    environment,
                    "embeddedDefaults",
                    Map.of("portal.encryption.key-file", "./data/encryption.key", "portal.encryption.generate", true));
        }
    }

    private static void addDefaults(ConfigurableEnvironment environment, String name, Map<String, Object> defaults) {
        environment.getPropertySources().addLast(new MapPropertySource(name, defaults));
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
