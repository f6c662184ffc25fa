package com.rotki.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.edge.BodyWatch.BodyLimits;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** How long a body may take, and how long it may be. */
class BodyWatchTest {

    private static final BodyLimits LIMITS = new BodyLimits(10_000, Duration.ofSeconds(20), 100);

    private final ApplicationBufferHandler anyHandler = Mockito.mock(ApplicationBufferHandler.class);
    private long nanos;

    @Test
    void senderOfAByteNowAndThenIsCutOff() throws IOException {
        var watch = watch(1, Duration.ofSeconds(5));
        for (int read = 0; read < 4; read++) {
            assertThat(watch.doRead(anyHandler)).isEqualTo(1);
        }

        assertThatThrownBy(() -> watch.doRead(anyHandler)).isInstanceOf(SocketTimeoutException.class);
        assertThat(watch.refused()).isTrue();
    }

    @Test
    void steadySenderIsNotCutOff() throws IOException {
        var watch = watch(100, Duration.ofSeconds(1));

        for (int read = 0; read < 100; read++) {
            assertThat(watch.doRead(anyHandler)).isEqualTo(100);
        }
    }

    @Test
    void theTimeThatTheServerTakesItselfDoesNotCount() throws IOException {
        var watch = watch(1, Duration.ZERO);
        for (int read = 0; read < 4; read++) {
            nanos += Duration.ofMinutes(1).toNanos();
            assertThat(watch.doRead(anyHandler)).isEqualTo(1);
        }
    }

    @Test
    void moreBytesThanAllowedAreNotRead() throws IOException {
        var watch = watch(6_000, Duration.ZERO);
        watch.doRead(anyHandler);

        assertThatThrownBy(() -> watch.doRead(anyHandler)).isInstanceOf(IOException.class);
        assertThat(watch.refused()).isTrue();
    }

    @Test
    void forWhatNobodyAskedForThereIsLittleTime() throws IOException {
        var watch = watch(100, Duration.ofSeconds(1));
        watch.doRead(anyHandler);

        watch.hurry(Duration.ofSeconds(1));

        watch.doRead(anyHandler);
        assertThatThrownBy(() -> watch.doRead(anyHandler)).isInstanceOf(SocketTimeoutException.class);
    }

    private BodyWatch watch(int bytes, Duration wait) {
        InputBuffer connection = new InputBuffer() {
            @Override
            public int doRead(ApplicationBufferHandler handler) {
                nanos += wait.toNanos();
                return bytes;
            }

            @Override
            public int available() {
                return 0;
            }
        };
        return new BodyWatch(connection, LIMITS, () -> nanos);
    }
}
