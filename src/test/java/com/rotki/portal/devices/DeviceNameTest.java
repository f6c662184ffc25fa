package com.rotki.portal.devices;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Büro-PC ✓ 日本語 😀          | Büro-PC ✓ 日本語 😀
                    '  many   blanks  '       | many blanks
                    '<script>alert(1)</script>' | '<script>alert(1)</script>'
                    =HYPERLINK("x")           | =HYPERLINK("x")
                    """)
    void ordinaryNamesStayAsTyped(String raw, String cleaned) {
        assertThat(DeviceName.of(raw).value()).isEqualTo(cleaned);
    }

    @Test
    void controlsAndBidirectionalOverridesAreRemoved() {
        assertThat(DeviceName.of("a\u0000b\r\nc\u001b[31m\u202Egpj.exe\u2066\u200B")
                        .value())
                .isEqualTo("ab c[31mgpj.exe");
    }

    @Test
    void aNameIsComposed() {
        assertThat(DeviceName.of("Bu\u0308ro").value()).isEqualTo("B\u00FCro");
    }

    @Test
    void aFamilyOfEmojiStaysTogether() {
        String family = "👨\u200D👩\u200D👧";

        assertThat(DeviceName.of(family).value()).isEqualTo(family);
    }

    @Test
    void lengthCountsCharactersNotCodeUnits() {
        assertThat(DeviceName.of("😀".repeat(128)).value()).hasSize(256);
        assertThatThrownBy(() -> DeviceName.of("😀".repeat(129))).is(refused(DeviceRefusedException.INVALID_NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u202E\u0007", "\u200D", "\uD800"})
    void emptyNameIsRefused(String raw) {
        assertThatThrownBy(() -> DeviceName.of(raw)).is(refused(DeviceRefusedException.INVALID_NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3a68cbc9-ef20-4495-83ff-2cc97692f54f",
                "0f1e2d3c4b5a",
                "unknown-container-1a2b3c4d",
                "2bd806c97f0e00af1a1fc3328fa763a9269723c8db8fac4f93af71db186d6e90"
            })
    void namesThatAMachineMadeUpAreRecognised(String name) {
        assertThat(DeviceName.madeByMachine(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"laptop", "rotki-7c9d8b5f4-x2x9z", "Office PC", "deadbeef"})
    void namesThatSayMoreAreKept(String name) {
        assertThat(DeviceName.madeByMachine(name)).isFalse();
    }
}
