package com.rotki.portal.appapi;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Tag;

/** Looks for requests that make the server fail (requirement B5). Long: with the profile {@code fuzz} only. */
@Tag("fuzz")
class AppApiFuzzTest {

    private static final FilterHarness FILTERS = new FilterHarness();

    @FuzzTest(maxDuration = "5m")
    void noRequestMakesTheServerFail(byte[] request) throws ServletException, IOException {
        FILTERS.send(request);
    }
}
