package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Which role migrates the database. */
class DatabaseOwnerTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void theOwnerMigratesIfThereIsOne() {
        environment.setProperty(DatabaseOwner.USERNAME, "portal_owner");

        apply();

        assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("portal_owner");
    }

    @Test
    void aBlankNameIsNoOwner() {
        environment.setProperty(DatabaseOwner.USERNAME, " ");

        apply();

        assertThat(environment.containsProperty("spring.flyway.user")).isFalse();
    }

    private void apply() {
        new DatabaseOwner().postProcessEnvironment(environment, new SpringApplication());
    }
}
