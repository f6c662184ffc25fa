package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class PublicUrlDefaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "              | http://localhost:8080",
                "9090          | http://localhost:9090",
                "0             | http://localhost:8080",
                "eighty        | http://localhost:8080"
            })
    void withoutASettingItIsThePortOfTheServer(String port, String url) {
        var environment = new MockEnvironment();
        if (port != null) {
            environment.setProperty("server.port", port);
        }

        new PublicUrlDefault().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("portal.public-url")).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource("https://portal.example")
    void aSettingWins(String url) {
        var environment = new MockEnvironment().withProperty("portal.public-url", url);

        new PublicUrlDefault().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("portal.public-url")).isEqualTo(url);
    }
}
