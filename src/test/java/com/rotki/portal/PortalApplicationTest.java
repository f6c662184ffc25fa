package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortalApplicationTest {

    @Test
    void aCommandListensOnNoPortAndIsNoNode() {
        assertThat(PortalApplication.withoutServer("--import=a.csv", "--server.port=8080", "--dry-run"))
                .containsExactly("--import=a.csv", "--dry-run", "--server.port=-1", "--portal.command=true");
    }
}
