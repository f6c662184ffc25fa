package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.ConformanceVectors.Vector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The simulator is worth only as much as its likeness to the real client. */
class RotkiSigningTest {

    @ParameterizedTest
    @MethodSource("com.rotki.portal.appapi.ConformanceVectors#signed")
    void theSimulatorSignsAsTheRealClient(Vector vector) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        vector.request()
                .get("signed_pairs")
                .forEach(pair -> parameters.put(
                        pair.get(0).asString(),
                        pair.get(1).isNumber()
                                ? pair.get(1).asLong()
                                : pair.get(1).asString()));

        String urlencoded = RotkiSigning.urlencode(parameters);

        assertThat(urlencoded).isEqualTo(vector.signedString());
        assertThat(RotkiSigning.sign(ConformanceVectors.apiSecret(), vector.wireMethod(), urlencoded))
                .isEqualTo(vector.signature());
        if (vector.request().get("headers").path("Content-Type").asString("").equals("application/json")) {
            assertThat(RotkiSigning.json(parameters))
                    .isEqualTo(vector.request().get("body_text").asString());
        }
    }
}
