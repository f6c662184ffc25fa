package com.rotki.portal.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirement D4: the delays that grow. */
class BackoffTest {

    @ParameterizedTest
    @CsvSource({"0,0", "9,0", "10,1", "11,2", "12,4", "15,32", "16,60", "17,60", "100,60", "2147483647,60"})
    void backoffDoublesFromTheTenthWrongPasswordUpToAnHour(int failures, long minutes) {
        assertThat(AttemptKind.PASSWORD.pauseAfter(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({"99,0", "100,1", "101,2", "106,60", "2147483647,60"})
    void sharedNetworkHasMoreFreeAttempts(int failures, long minutes) {
        assertThat(AttemptKind.NETWORK.pauseAfter(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "4,8", "5,15", "2147483647,15"})
    void longestMailPauseIsShorterThanALinkIsValid(int letters, long minutes) {
        assertThat(AttemptKind.LETTER.pauseAfter(letters)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
