package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.rotki.portal.account.PasswordRules.PasswordStrength;
import com.rotki.portal.platform.Secret;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String EMAIL = "marie.curie@sorbonne.example.org";

    private final CommonPasswords common = new CommonPasswords();
    private final PasswordRules rules = new PasswordRules(common);

    PasswordRulesTest() throws IOException {}

    @Nested
    @DisplayName("Requirement D1: length alone counts, in characters")
    class Length {

        @Test
        void fifteenWhereThePasswordIsTheOnlyFactor() {
            assertThat(refusal("kelp orbit tea", false)).isEqualTo("account.password-too-short");
            assertAccepted("kelp orbit teas", false);
        }

        @Test
        void eightWithASecondOne() {
            assertThat(refusal("kv7#tzq", true)).isEqualTo("account.password-too-short");
            assertAccepted("kv7#tzqp", true);
        }

        @Test
        void aHundredAndTwentyEightAreAcceptedAndMoreAreRefusedRatherThanCut() {
            assertAccepted("kelp orbit tea x".repeat(8), false);
            assertThat(refusal("kelp orbit tea x".repeat(8) + "y", false)).isEqualTo("account.password-too-long");
        }

        @Test
        void charactersOutsideTheFirstPlaneCountOnce() {
            String fourteen = "🦊🐙🌵🎺🧭🪁🛶🧶🪵🍋🎈🔭🧊🪐";
            assertThat(refusal(fourteen, false)).isEqualTo("account.password-too-short");
            assertAccepted(fourteen + "🌋", false);
        }

        @Test
        void charactersCountAsTheyAreHashedHoweverASystemWritesThem() {
            assertThat(refusal("ke\u0301lp orbit te\u0301", false)).isEqualTo("account.password-too-short");
            assertAccepted("ke\u0301lp orbit te\u0301as", false);
            assertThat(refusal("x".repeat(120) + "\ufdfa", false)).isEqualTo("account.password-too-long");
        }

        @Test
        void anEndlessTextIsTooLongBeforeAnythingIsReckoned() {
            assertThat(refusal("\ufdfa".repeat(5000), false)).isEqualTo("account.password-too-long");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "seventeen lemons drift",
                    "ALL CAPITALS BUT MANY WORDS",
                    "8203 5517 9046 2271 3384",
                    "  blanks at both ends count  ",
                    "Größe, Ärger und Übermut",
                    "密码应该很长而且不容易被别人猜出来的"
                })
        void noCharacterIsAskedForAndNoneForbidden(String password) {
            assertAccepted(password, false);
        }

        @Test
        void halfACharacterIsNoText() {
            assertThat(refusal("kelp orbit tea and \ud83e", false)).isEqualTo("account.password-not-text");
        }
    }

    @Nested
    @DisplayName("Requirement D2: what is tried first is refused, with the reason")
    class Blocklist {

        @Test
        void thereAreThirtyThousandCommonOnes() {
            assertThat(common.size()).isGreaterThanOrEqualTo(30_000);
        }

        @ParameterizedTest
        @ValueSource(strings = {"password", "PASSWORD", "qwertyuiop", "iloveyou", "ｐａｓｓｗｏｒｄ"})
        void commonOnesWhateverTheirCase(String password) {
            assertThat(refusal(password, true)).isEqualTo("account.password-common");
        }

        @ParameterizedTest
        @ValueSource(strings = {"123456789987654321", "1234567890987654321", "q1w2e3r4t5y6u7i8o9p0"})
        void longOnesToo(String password) {
            assertThat(refusal(password, false)).isEqualTo("account.password-common");
        }

        @ParameterizedTest
        @CsvSource({
            "rotki-premium-2026!, rotki",
            "my premium!!!!!!, premium",
            "Marie.Curie.1867, marie",
            "sorbonne-sorbonne-1, sorbonne",
            "RotkiRotkiRotki, rotki"
        })
        void thoseThatAreLittleMoreThanAWordOfThePortalOrOfTheOwnAddress(String password, String word) {
            var refused = catchThrowableOfType(
                    PasswordRefusedException.class, () -> rules.check(Secret.of(password), EMAIL, false));

            assertThat(refused.code()).isEqualTo("account.password-predictable");
            assertThat(refused.arguments()).containsExactly(word);
        }

        @Test
        void suchAWordAmongOthersIsFine() {
            assertAccepted("rotki keeps seventeen lemons", false);
        }

        @ParameterizedTest
        @ValueSource(strings = {"aaaaaaaaaaaaaaaaaaaa", "abcdefghijklmnopqrstuvwxyz", "passwordpassword"})
        void thoseThatFollowAPattern(String password) {
            assertThat(refusal(password, false)).isIn("account.password-guessable", "account.password-common");
        }
    }

    @Test
    void theHintGrowsWithThePassword() {
        assertThat(strength("")).isEqualTo(PasswordStrength.NONE);
        assertThat(strength("lemons")).isEqualTo(PasswordStrength.WEAK);
        assertThat(strength("rotki-premium-2026!")).isEqualTo(PasswordStrength.WEAK);
        assertThat(strength("lemons drift")).isEqualTo(PasswordStrength.FAIR);
        assertThat(strength("seventeen lemons drift over kelp")).isEqualTo(PasswordStrength.STRONG);
    }

    private PasswordStrength strength(String password) {
        return rules.strength(Secret.of(password), EMAIL);
    }

    private void assertAccepted(String password, boolean secondFactor) {
        assertThatCode(() -> rules.check(Secret.of(password), EMAIL, secondFactor))
                .as(password)
                .doesNotThrowAnyException();
    }

    private String refusal(String password, boolean secondFactor) {
        return catchThrowableOfType(
                        PasswordRefusedException.class, () -> rules.check(Secret.of(password), EMAIL, secondFactor))
                .code();
    }
}
