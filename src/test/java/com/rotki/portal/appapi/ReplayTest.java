package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.rotki.portal.appapi.RotkiApp.Answer;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ClockWatch;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Neither the HTTP method nor the path is signed, so the server has to remember what a signature was for. */
class ReplayTest extends ApiServerTest {

    @Autowired
    private ReplayGuard seenSignatures;

    @Test
    void aCapturedCheckCannotRemoveTheDevice() {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();
        ReadyRequest check = app.checkRequest();
        app.send(check);

        Answer replayed = app.send(check.withMethod("DELETE").withPath("/nest/1/devices"));

        assertThat(replayed.status()).isEqualTo(401);
        assertThat(code(replayed)).isEqualTo("request.replayed");
        assertThat(app.check().status()).isEqualTo(200);
    }

    @Test
    void aCapturedRemovalCannotPassAsACheck() {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();
        ReadyRequest removal = app.removeRequest("00".repeat(32));
        app.send(removal);

        Answer replayed = app.send(removal.withMethod("POST").withPath("/nest/1/devices/check"));

        assertThat(replayed.status()).isEqualTo(403);
        assertThat(code(replayed)).isEqualTo("request.replayed");
    }

    @Test
    void resendOfTheHttpLibraryIsAnsweredAgain() {
        RotkiApp app = appOfNewSubscriber("basic");

        assertSameTwice(app, app.registerRequest(), 201);
        assertSameTwice(app, app.checkRequest(), 200);
        assertSameTwice(app, app.limitsRequest(), 200);
        assertSameTwice(app, app.removeRequest(app.deviceIdentifier()), 200);
    }

    private static void assertSameTwice(RotkiApp app, ReadyRequest request, int status) {
        Answer first = app.send(request);
        Answer second = app.send(request);
        assertThat(first.status()).isEqualTo(status);
        assertThat(second).extracting(Answer::status, Answer::body).containsExactly(first.status(), first.body());
    }

    @Test
    void renamingTwiceWithOneSignatureIsRefused() {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();
        ReadyRequest rename = app.json(
                "PATCH",
                "/nest/1/devices",
                app.parameters("device_identifier", app.deviceIdentifier(), "device_name", "desk"));

        assertThat(app.send(rename).status()).isEqualTo(200);
        assertThat(code(app.send(rename))).isEqualTo("request.replayed");
    }

    @Test
    void resendWithOldCredentialsIsRefusedAsRegenerated() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        ReadyRequest limits = app.limitsRequest();
        app.send(limits);
        regenerate(account);

        assertThat(code(app.send(limits))).isEqualTo("credentials.regenerated");
    }

    @Test
    void twoDevicesMayCallInTheSameMillisecond() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp one = appOf(account);
        RotkiApp other = appOf(account);
        ReadyRequest registration = one.registerRequest();

        assertThat(one.send(registration).status()).isEqualTo(201);
        assertThat(other.register().status()).isEqualTo(201);
        assertThat(one.limits().status()).isEqualTo(200);
        assertThat(other.limits().status()).isEqualTo(200);
    }

    /** A clock that was ahead would have forgotten what can be sent again once it is right. */
    @Test
    void whileTheClockIsUnsettledNoSignatureIsForgotten() {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();
        ReadyRequest removal = app.removeRequest("00".repeat(32));
        app.send(removal);
        ClockWatch watch = mock(ClockWatch.class);
        when(watch.isUnsettled()).thenReturn(true);

        clock.advance(Duration.ofDays(2));
        new ReplayGuard(jdbc, watch, clock).purge();
        clock.reset();

        assertThat(code(app.send(removal.withMethod("POST").withPath("/nest/1/devices/check"))))
                .isEqualTo("request.replayed");
    }

    @Test
    void aSignatureIsRememberedForAsLongAsItsNonceIsAccepted() {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();
        RotkiApp fast = app.withClockOffset(Duration.ofMinutes(14));
        ReadyRequest check = fast.checkRequest();
        ReadyRequest removal = check.withMethod("DELETE").withPath("/nest/1/devices");
        assertThat(app.send(check).status()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(28));
        seenSignatures.purge();
        assertThat(code(app.send(removal))).isEqualTo("request.replayed");

        clock.advance(Duration.ofMinutes(2));
        seenSignatures.purge();
        assertThat(code(app.send(removal))).isEqualTo("request.clock-behind");
    }

    @Test
    void expiredSignaturesAreForgotten() {
        RotkiApp app = appOfNewSubscriber("basic");
        app.limits();
        assertThat(seenSignaturesOf(app)).isOne();

        clock.advance(Duration.ofHours(3));
        seenSignatures.purge();

        assertThat(seenSignaturesOf(app)).isZero();
    }

    private long seenSignaturesOf(RotkiApp app) {
        return rows("seen_signature where credentials_id = (select id from api_credentials where api_key = '"
                + app.apiKey() + "')");
    }

    private static String code(Answer answer) {
        return answer.json().get("code").asString();
    }
}
