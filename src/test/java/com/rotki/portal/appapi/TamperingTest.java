package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.RotkiApp.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A request that was changed on its way (requirement B4). */
class TamperingTest extends ApiServerTest {

    @Test
    void aChangedValueBreaksTheSignature() {
        RotkiApp app = appOfNewSubscriber("basic");
        ReadyRequest request = app.registerRequest();

        assertRefused(app.send(request.withBody(request.body().replace("Linux", "Linus"))), "credentials.invalid");
        assertRefused(
                app.send(app.limitsRequest().withPath("/nest/1/limits?nonce=" + clock.millis() + "7")),
                "credentials.invalid");
    }

    @Test
    void reorderedParametersBreakTheSignature() {
        RotkiApp app = appOfNewSubscriber("basic");
        Map<String, Object> ordered = app.parameters("device_identifier", app.deviceIdentifier());
        ReadyRequest request = app.json("POST", "/nest/1/devices/check", ordered);
        Map<String, Object> reordered = new LinkedHashMap<>();
        reordered.put("nonce", ordered.get("nonce"));
        reordered.put("device_identifier", app.deviceIdentifier());

        Answer answer = app.send(request.withBody(RotkiSigning.json(reordered)));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(BoundaryTest.codeOf(answer)).isEqualTo("credentials.invalid");
    }

    @Test
    void repeatedParameterIsRefusedDespiteARightSignature() {
        RotkiApp app = appOfNewSubscriber("basic");
        ReadyRequest request = app.registerRequest();
        String twice = request.body().replace("{", "{\"platform\": \"Windows\", ");

        assertThat(BoundaryTest.codeOf(app.send(request.withBody(twice)))).isEqualTo("request.parameter-twice");
        ReadyRequest limits = app.limitsRequest();
        assertThat(BoundaryTest.codeOf(app.send(limits.withPath(limits.pathAndQuery() + "&nonce=1"))))
                .isEqualTo("request.parameter-twice");
    }

    @Test
    void parametersAreReadFromOnePlaceOnly() {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();
        ReadyRequest removal = app.removeRequest(app.deviceIdentifier());

        assertThat(BoundaryTest.codeOf(app.send(removal.withPath("/nest/1/devices?device_identifier=x"))))
                .isEqualTo("request.query-not-allowed");
        assertThat(BoundaryTest.codeOf(app.send(app.limitsRequest().withBody("nonce=1"))))
                .isEqualTo("request.body-not-allowed");
        assertThat(app.check().status()).isEqualTo(200);
    }

    @Test
    void theKeyOfAnotherAccountDoesNotFitTheSignature() {
        RotkiApp app = appOfNewSubscriber("basic");
        RotkiApp other = appOfNewSubscriber("basic");

        ReadyRequest mixed = app.limitsRequest().withHeader("API-KEY", other.apiKey());

        assertRefused(app.send(mixed), "credentials.invalid");
    }

    @Test
    void aSignatureForOneNameDoesNotFitAnother() {
        RotkiApp app = appOfNewSubscriber("basic");
        ReadyRequest limits = app.limitsRequest();

        assertRefused(
                app.send(limits.withPath(limits.pathAndQuery().replace("limits", "devices"))), "credentials.invalid");
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(BoundaryTest.codeOf(answer)).isEqualTo(code);
    }
}
