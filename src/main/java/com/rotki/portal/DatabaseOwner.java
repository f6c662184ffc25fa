package com.rotki.portal;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Has the database migrated by the role that owns it, if one is set, and not by the one that the portal works with. */
class DatabaseOwner implements EnvironmentPostProcessor, Ordered {

    static final String USERNAME = "portal.datasource.owner.username";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (isSet(environment)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "databaseOwner",
                            Map.of(
                                    "spring.flyway.url", "${spring.datasource.url}",
                                    "spring.flyway.user", "${" + USERNAME + "}",
                                    "spring.flyway.password", "${portal.datasource.owner.password:}")));
        }
    }

    /** Returns whether there is such a role; a blank name is none: that is how files of settings leave one out. */
    static boolean isSet(Environment environment) {
        return StringUtils.hasText(environment.getProperty(USERNAME));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
