package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** The demonstration stays on its machine: its passwords are public. */
class DemonstrationAtHomeTest {

    @Test
    void anAddressThatIsSetIsKept() {
        var environment = demonstration().withProperty("server.address", "192.0.2.7");

        DemonstrationAtHome.bind(environment);

        assertThat(environment.getProperty("server.address")).isEqualTo("192.0.2.7");
    }

    @Test
    void withoutOneItListensOnTheLoopbackAddress() {
        var environment = demonstration();

        DemonstrationAtHome.bind(environment);

        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://localhost:8080",
                "https://LOCALHOST",
                "http://127.0.0.1:9000",
                "http://[::1]:8080",
                "http://portal.localhost"
            })
    void aUrlOfThisMachineIsTaken(String url) {
        assertThatCode(() -> DemonstrationAtHome.require(demonstration().withProperty("portal.public-url", url)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.org",
                "http://192.0.2.7:8080",
                "http://localhost.example.org",
                "http://127.example.org",
                "http://[2001:db8::1]"
            })
    void aPublicUrlIsRefused(String url) {
        assertThatThrownBy(() -> DemonstrationAtHome.require(demonstration().withProperty("portal.public-url", url)))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining(url);
    }

    @Test
    void withoutItAnyUrlIsTaken() {
        var environment = new MockEnvironment().withProperty("portal.public-url", "https://portal.example.org");

        assertThatCode(() -> DemonstrationAtHome.require(environment)).doesNotThrowAnyException();
    }

    private static MockEnvironment demonstration() {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(DemoData.PROFILE);
        return environment;
    }
}
