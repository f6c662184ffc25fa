package com.rotki.portal.appapi;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same requests every time, of those that {@link AppApiFuzzTest} looks through at length. */
class MutatedRequestsTest {

    private static final int REQUESTS = 2_000;

    private final FilterHarness filters = new FilterHarness();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noneMakesTheServerFail(long seed) throws ServletException, IOException {
        Random random = new Random(seed);
        for (int i = 0; i < REQUESTS; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            filters.send(bytes);
        }
    }
}
