package com.rotki.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.Secret;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of authenticator apps (requirement D7). */
class TotpCodesTest {

    /** The seed of RFC 6238, “12345678901234567890”, in Base32. */
    private static final Secret SEED = Secret.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    /** Appendix B of RFC 6238, SHA-1; of its eight digits a code of six has the last. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        long step = TotpCodes.stepAt(Instant.ofEpochSecond(seconds));

        assertThat(TotpCodes.codeOf(SEED, step)).isEqualTo(code.substring(2));
    }

    @Test
    void aCodeCountsOneStepEarlyAndOneStepLate() {
        Instant now = Instant.parse("2026-05-04T10:00:10Z");
        long step = TotpCodes.stepAt(now);
        String code = TotpCodes.codeOf(SEED, step);

        assertThat(TotpCodes.match(SEED, code, now.minusSeconds(30), 0)).hasValue(step);
        assertThat(TotpCodes.match(SEED, code, now.plusSeconds(30), 0)).hasValue(step);
        assertThat(TotpCodes.match(SEED, code, now.minusSeconds(60), 0)).isEmpty();
        assertThat(TotpCodes.match(SEED, code, now.plusSeconds(60), 0)).isEmpty();
    }

    @Test
    void codeIsRefusedAfterItOrALaterOneWasUsed() {
        Instant now = Instant.parse("2026-05-04T10:00:10Z");
        long step = TotpCodes.stepAt(now);

        assertThat(TotpCodes.match(SEED, TotpCodes.codeOf(SEED, step), now, step))
                .isEmpty();
        assertThat(TotpCodes.match(SEED, TotpCodes.codeOf(SEED, step - 1), now, step))
                .isEmpty();
        assertThat(TotpCodes.match(SEED, TotpCodes.codeOf(SEED, step + 1), now, step))
                .hasValue(step + 1);
    }

    @Test
    void spacingOfATypedCodeIsIgnored() {
        Instant now = Instant.parse("2026-05-04T10:00:10Z");
        String code = TotpCodes.codeOf(SEED, TotpCodes.stepAt(now));

        assertThat(TotpCodes.match(SEED, code.substring(0, 3) + "\u00a0" + code.substring(3), now, 0))
                .isPresent();
    }

    @Test
    void refusalMentionsTheClockOnlyForCodesOfAnotherTime() {
        Instant now = Instant.parse("2026-05-04T10:00:10Z");
        long step = TotpCodes.stepAt(now);

        assertThat(TotpCodes.whyNot(SEED, TotpCodes.codeOf(SEED, step), now)).hasMessage("account.code-used");
        assertThat(TotpCodes.whyNot(SEED, TotpCodes.codeOf(SEED, step - 20), now))
                .hasMessage("account.code-of-another-time");
        assertThat(TotpCodes.whyNot(SEED, TotpCodes.codeOf(SEED, step - 21), now))
                .hasMessage("account.wrong-code");
        assertThat(TotpCodes.whyNot(SEED, "12345", now)).hasMessage("account.wrong-code");
    }

    /** Else a guess that is right in some minutes would be kept until then. */
    @Test
    void onlyWhoeverSetsTheAppUpLearnsOfCodesToCome() {
        Instant now = Instant.parse("2026-05-04T10:00:10Z");
        String ahead = TotpCodes.codeOf(SEED, TotpCodes.stepAt(now) + 5);

        assertThat(TotpCodes.whyNot(SEED, ahead, now)).hasMessage("account.wrong-code");
        assertThat(TotpCodes.whyNotAtSetUp(SEED, ahead, now)).hasMessage("account.code-of-another-time");
    }

    @Test
    void aNewSeedHas160Bits() {
        assertThat(TotpCodes.newSeed(new SecureRandom()).reveal()).matches("[A-Z2-7]{32}");
    }

    @Test
    void blanksInACodeAreIgnoredAndOtherTextIsRefused() {
        Instant now = Instant.parse("2026-05-04T10:00:10Z");
        String code = TotpCodes.codeOf(SEED, TotpCodes.stepAt(now));

        assertThat(TotpCodes.match(SEED, " " + code.substring(0, 3) + " " + code.substring(3), now, 0))
                .isPresent();
        assertThat(TotpCodes.match(SEED, "", now, 0)).isEmpty();
        assertThat(TotpCodes.match(SEED, code + "0", now, 0)).isEmpty();
    }
}
