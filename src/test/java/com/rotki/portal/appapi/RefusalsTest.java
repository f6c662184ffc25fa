package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.RotkiApp.Answer;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.requestlog.RefusalLog;
import com.rotki.portal.requestlog.RefusalSummary;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The owner can see what was refused and why, without anything secret. */
class RefusalsTest extends ApiServerTest {

    @Autowired
    private RefusalLog log;

    @Test
    void aWrongSecretIsKeptWithItsCause() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);

        Answer answer = app.withCredentials(app.apiKey(), "d3Jvbmc=").limits();

        RefusalSummary refusal = only(account);
        assertThat(refusal.code()).isEqualTo("signature-mismatch");
        assertThat(refusal.signatureVerified()).isFalse();
        assertThat(refusal.clockError()).isNull();
        assertThat(refusal.requestId()).isEqualTo(answer.header("X-Request-Id"));
    }

    @Test
    void aWrongClockIsKeptWithItsError() {
        AccountId account = accounts.subscriber("basic");

        appOf(account).withClockOffset(Duration.ofHours(2)).limits();

        RefusalSummary refusal = only(account);
        assertThat(refusal.code()).isEqualTo("clock-off");
        assertThat(refusal.signatureVerified()).isTrue();
        assertThat(refusal.clockError()).isEqualTo(Duration.ofHours(2));
        assertThat(refusal.appVersion()).isEqualTo("1.44.0");
    }

    @Test
    void oldCredentialsReplayAndFullLimitAreKept() {
        AccountId account = accounts.subscriber("supporter");
        RotkiApp app = appOf(account);
        app.activate();
        ReadyRequest check = app.checkRequest();
        app.send(check);
        app.send(check.withMethod("DELETE").withPath("/nest/1/devices"));
        appOf(account).activate();
        regenerate(account);
        app.limits();

        assertThat(kept(account, 3))
                .extracting(RefusalSummary::code)
                .containsExactlyInAnyOrder("replayed", "devices.limit-reached", "credentials-regenerated");
    }

    @Test
    void unknownDeviceBeforeItsRegistrationIsNoRefusal() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        app.activate();
        app.withClockOffset(Duration.ofHours(1)).limits();

        assertThat(only(account).code()).isEqualTo("clock-off");
    }

    private RefusalSummary only(AccountId account) {
        return kept(account, 1).getFirst();
    }

    /** They are written beside the answer. */
    private List<RefusalSummary> kept(AccountId account, int number) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> accounts.asOwner(account, () -> log.recent(20)), found -> found.size() == number);
    }
}
