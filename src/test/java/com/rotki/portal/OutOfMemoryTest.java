package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A process without memory ends, and does not stay as one that answers nobody. */
class OutOfMemoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"dies", "logs", "logs with values"})
    void aProcessWithoutMemoryEndsWithoutAnyFlag(String way) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Exhausted.class.getName(),
                        way)
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(said).isEqualTo(OutOfMemory.EXIT_STATUS);
            assertThat(said).contains("The memory is used up");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void theDocumentedStartLeavesItToTheVirtualMachine() throws Exception {
        assertThat(Files.readString(Path.of(System.getProperty("basedir", "."), "pom.xml")))
                .containsPattern("<jvmArguments>[^<]*-XX:\\+ExitOnOutOfMemoryError");
    }

    @Test
    void itIsFoundBehindOtherFailures() {
        var hidden = new IllegalStateException(new RuntimeException(new OutOfMemoryError("Java heap space")));

        assertThat(OutOfMemory.isBehind(hidden)).isTrue();
        assertThat(OutOfMemory.isBehind(new IllegalStateException(new StackOverflowError())))
                .isFalse();
        assertThat(OutOfMemory.isBehind(null)).isFalse();
    }

    /** Stands for the portal: its other threads live on. */
    static final class Exhausted {

        private Exhausted() {}

        /** Uses the memory up in a thread, in the {@code way} that is named first. */
        public static void main(String[] ways) throws Exception {
            var outOfMemory = new OutOfMemory();
            outOfMemory.watchThreads();
            outOfMemory.watchLog(LoggerFactory.getILoggerFactory());
            if (ways[0].equals("dies")) {
                new Thread(Exhausted::useUp).start();
            } else {
                var logger = LoggerFactory.getLogger(Exhausted.class);
                var unused = Executors.newSingleThreadExecutor().submit(() -> {
                    try {
                        useUp();
                    } catch (OutOfMemoryError caught) {
                        var wrapped = new IllegalStateException("Handler dispatch failed", caught);
                        if (ways[0].equals("logs")) {
                            logger.error("A request failed", wrapped);
                        } else {
                            logger.error("{} of {} failed in {}", 1, 2, "a request", wrapped);
                        }
                    }
                });
            }
            Thread.sleep(Long.MAX_VALUE);
        }

        private static void useUp() {
            long[][] taken = new long[64][];
            for (int part = 0; part < taken.length; part++) {
                taken[part] = new long[1 << 20];
            }
            throw new IllegalStateException("There was memory for " + taken.length);
        }
    }
}
