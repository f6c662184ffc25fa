package com.rotki.portal.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a stranger says of where a secret was found is shown to its owner, and must read as what it is. */
class FoundPlaceTest {

    @Test
    void marksOfDirectionAndLettersOfAllScriptsAreSpeltInAscii() {
        assertThat(FoundPlace.of("https://code.example.org/a\u202Emoc.ikor/b"))
                .contains("code.example.org/a%E2%80%AEmoc.ikor/b");
        assertThat(FoundPlace.of("https://code.example.org/\u00e4")).contains("code.example.org/%C3%A4");
    }

    @Test
    void aLongOneIsCutAndOneWithoutAPathIsItsHost() {
        assertThat(FoundPlace.of("https://code.example.org/" + "\ud83d\ude00".repeat(200))
                        .orElseThrow())
                .hasSize(200)
                .matches("[ -~]+");
        assertThat(FoundPlace.of("https://code.example.org")).contains("code.example.org");
    }
}
