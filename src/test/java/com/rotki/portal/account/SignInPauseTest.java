package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInPauseTest {

    @ParameterizedTest
    @CsvSource({"0,0", "9,0", "10,1", "11,2", "12,4", "15,32", "16,60", "17,60", "100,60", "2147483647,60"})
    void theTenthWrongPasswordCostsAMinuteAndEachOneAfterItTwiceAsLongUpToAnHour(int failures, long minutes) {
        assertThat(SignInPause.after(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
