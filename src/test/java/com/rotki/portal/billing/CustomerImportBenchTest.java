package com.rotki.portal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.PortalTest;
import com.rotki.portal.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long an import of many customers takes. */
@PortalTest
@Tag("bench")
class CustomerImportBenchTest {

    private static final int CUSTOMERS = 10_000;

    @Autowired
    private CustomerImport customers;

    @Autowired
    private TestClock clock;

    @Test
    void manyCustomersAreImportedInMinutes() throws IOException {
        String run = UUID.randomUUID().toString();
        String until = clock.instant().plus(Duration.ofDays(90)).toString();
        byte[] file = IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> "%d-%s@example.org,basic,PAID_ELSEWHERE,%s%n".formatted(number, run, until))
                .collect(Collectors.joining("", "email,tier,kind,until\n", ""))
                .getBytes(StandardCharsets.UTF_8);

        for (boolean dryRun : new boolean[] {true, false, false}) {
            long begun = System.nanoTime();
            CustomerImportSummary summary = customers.run(
                    new CustomerImportFile(new ByteArrayInputStream(file), CUSTOMERS),
                    new CustomerImportOptions(dryRun, Duration.ofDays(366), 60, null),
                    new Silent());
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "%s: %d lines in %.1f s, %.0f a second%n",
                    dryRun ? "dry run" : summary.created() > 0 ? "import" : "again",
                    summary.lines(),
                    seconds,
                    summary.lines() / seconds);
            assertThat(summary.problems()).isZero();
        }
    }

    private static final class Silent implements CustomerImport.Listener {
        @Override
        public void problem(int line, CustomerImportVerdict problem) {
            throw new AssertionError(line + ": " + problem);
        }

        @Override
        public void progress(CustomerImportSummary soFar) {
            // goes on
        }
    }
}
