package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.PortalSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts(new PortalSettings(URI.create("https://portal.example")));

    static Stream<String> codes() {
        return Stream.of(AppRefusal.values()).map(AppRefusal::code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyRefusalHasItsTexts(String code) {
        boolean dated = Set.of("devices.removed", "devices.revoked").contains(code);
        List<Object> arguments = dated ? List.of("Laptop", Date.from(Instant.EPOCH), "lost") : List.of("Basic", 2, 2L);

        assertThat(texts.title(code)).isNotEqualTo(ProblemTexts.FALLBACK).doesNotEndWith(".");
        assertThat(texts.error(code, arguments))
                .isNotEqualTo(ProblemTexts.FALLBACK)
                .doesNotEndWith(".");
    }

    @ParameterizedTest
    @CsvSource({"backup.too-large, 157", "backup.too-large, 150", "backup.quota-exceeded, 157"})
    void limitIsToldWithNumbersAndALink(String code, String number) {
        List<Object> arguments = code.equals("backup.too-large") ? List.of(157L, 150L) : List.of(157L);

        assertThat(texts.error(code, arguments)).contains(number + " MiB", "https://portal.example/backups");
    }

    @Test
    void thePortalsAddressFollowsTheArguments() {
        assertThat(texts.error("credentials.regenerated", List.of("4 May 2026")))
                .isEqualTo("These API credentials were regenerated on 4 May 2026 and no longer work;"
                        + " copy the new API Key and API Secret from https://portal.example/credentials");
    }

    @ParameterizedTest
    @CsvSource({
        "PT1S, 1 minute ahead",
        "PT16M29S, 16 minutes ahead",
        "PT16M30S, 17 minutes ahead",
        "PT89M, 89 minutes ahead",
        "PT90M, 2 hours ahead",
        "PT35H, 35 hours ahead",
        "PT36H, 2 days ahead",
        "P400D, 400 days ahead",
        "PT-20M, 20 minutes ahead"
    })
    void durationsAreSaidInOneUnit(Duration duration, String words) {
        assertThat(texts.error("request.clock-ahead", List.of(duration))).contains(words);
    }
}
