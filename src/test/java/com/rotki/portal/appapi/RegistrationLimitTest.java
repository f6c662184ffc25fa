package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.AccountId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The device limit holds however many register at the same moment (requirement C1). */
class RegistrationLimitTest extends ApiServerTest {

    private static final int REGISTRATIONS = 100;

    @Test
    void aHundredParallelRegistrationsFillTheSlotsAndNoMore() throws Exception {
        AccountId account = accounts.subscriber("advanced");
        RotkiApp first = appOf(account);
        List<Callable<Integer>> registrations = IntStream.range(0, REGISTRATIONS)
                .<Callable<Integer>>mapToObj(
                        i -> () -> register(first.withDevice("device-%03d".formatted(i), "device " + i, "Linux")))
                .toList();

        List<Integer> statuses;
        try (var threads = Executors.newFixedThreadPool(50)) {
            statuses = threads.invokeAll(registrations).stream()
                    .map(RegistrationLimitTest::result)
                    .toList();
        }

        assertThat(statuses.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting())))
                .containsOnly(java.util.Map.entry(201, 4L), java.util.Map.entry(422, 96L));
        assertThat(jdbc.sql("select count(*) from device where account_id = :account and state = 'ACTIVE'")
                        .param("account", account.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    /** Whoever waits too long for the database beside all the others is told to try again, and does. */
    private static int register(RotkiApp app) throws Exception {
        int status = app.register().status();
        for (int tries = 1; status == 503 && tries < 5; tries++) {
            status = app.register().status();
        }
        return status;
    }

    private static int result(Future<Integer> done) {
        return done.resultNow();
    }
}
