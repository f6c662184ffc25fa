package com.rotki.portal.appapi;

import static com.rotki.portal.requestlog.TraceStep.Outcome.FAILED;
import static com.rotki.portal.requestlog.TraceStep.Outcome.NOT_REACHED;
import static com.rotki.portal.requestlog.TraceStep.Outcome.PASSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestClock;
import com.rotki.portal.appapi.RotkiApp.Answer;
import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.AppRefusal.Step;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.requestlog.DecisionInputs;
import com.rotki.portal.requestlog.DecisionTrace;
import com.rotki.portal.requestlog.DecisionTraceAdministration;
import com.rotki.portal.requestlog.DecisionTraces;
import com.rotki.portal.requestlog.TraceStep;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Each refused request tells those who run the portal how far it came and what was compared (requirement B-30). */
class DecisionTraceTest extends ApiServerTest {

    @Test
    void aTraceKnowsEachStateOfADevice() {
        assertThat(DecisionInputs.DeviceState.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(
                        Stream.of(DeviceState.values()).map(Enum::name).toArray(String[]::new));
    }

    private static final String WRONG_SECRET = "d3JvbmcgYnV0IHdlbGwgZm9ybWVk";

    @Autowired
    private DecisionTraceAdministration administration;

    @Autowired
    private DecisionTraces own;

    @Autowired
    private List<AccountFinder> finders;

    @Test
    void anUnknownKeyFailsAtTheKeyAndBelongsToNobody() {
        RotkiApp app = appOfNewSubscriber("basic");

        DecisionTrace trace = traceOf(app.withCredentials("A" + app.apiKey().substring(1), WRONG_SECRET)
                .limits());

        assertThat(trace.account()).isNull();
        assertThat(outcomes(trace)).isEqualTo(failedFirst(Step.KEY));
        assertThat(step(trace, Step.KEY)).extracting(TraceStep::finding).isEqualTo("unknown");
        assertThat(step(trace, Step.KEY).compared())
                .containsExactly("A" + app.apiKey().substring(1, 12));
    }

    @Test
    void aWrongSecretFailsAtTheSignature() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);

        DecisionTrace trace =
                traceOf(app.withCredentials(app.apiKey(), WRONG_SECRET).limits());

        assertThat(trace.account()).isEqualTo(account);
        assertThat(trace.code()).isEqualTo("signature-mismatch");
        assertThat(outcomes(trace)).isEqualTo(failedFirst(Step.SIGNATURE));
    }

    @Test
    void oldCredentialsFailAtTheKeyDespiteARightSignature() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        regenerate(account);

        DecisionTrace trace = traceOf(app.limits());

        assertThat(step(trace, Step.KEY).finding()).isEqualTo("ended");
        assertThat(step(trace, Step.KEY).outcome()).isEqualTo(FAILED);
        assertThat(step(trace, Step.SIGNATURE).outcome()).isEqualTo(PASSED);
        assertThat(step(trace, Step.CLOCK).outcome()).isEqualTo(NOT_REACHED);
    }

    @Test
    void aWrongClockIsComparedWithOurs() {
        DecisionTrace trace = traceOf(appOfNewSubscriber("basic")
                .withClockOffset(Duration.ofHours(-2))
                .limits());

        assertThat(outcomes(trace)).isEqualTo(failedFirst(Step.CLOCK));
        assertThat(step(trace, Step.CLOCK).compared())
                .containsExactly(clock.instant().minus(Duration.ofHours(2)), clock.instant(), 7200L, 15L);
    }

    @Test
    void aReplayFailsAtTheReplay() {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();
        ReadyRequest check = app.checkRequest();
        app.send(check);

        DecisionTrace trace = traceOf(app.send(check.withMethod("DELETE").withPath("/nest/1/devices")));

        assertThat(outcomes(trace)).isEqualTo(failedFirst(Step.REPLAY));
    }

    @Test
    void anEndedSubscriptionFailsAtTheSubscriptionWithItsEnd() {
        RotkiApp app = appOf(accounts.subscriber("basic", "ACTIVE", Duration.ofDays(3)));
        clock.advance(Duration.ofDays(20));

        DecisionTrace trace = traceOf(app.limits());

        assertThat(outcomes(trace)).isEqualTo(failedFirst(Step.SUBSCRIPTION));
        assertThat(step(trace, Step.SUBSCRIPTION).compared())
                .containsExactly(SubscriptionStatus.EXPIRED, TestClock.START.plus(Duration.ofDays(3)));
    }

    @Test
    void aRemovedDeviceFailsAtTheDevice() {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();
        app.remove(app.deviceIdentifier());

        DecisionTrace trace = traceOf(app.register());

        assertThat(outcomes(trace)).isEqualTo(failedFirst(Step.DEVICE));
        assertThat(step(trace, Step.DEVICE).finding()).isEqualTo("removed");
        assertThat(step(trace, Step.DEVICE).compared()).containsExactly(app.deviceIdentifier());
    }

    @Test
    void aFullPlanFailsAtTheLimitWithItsNumbers() {
        AccountId account = accounts.subscriber("supporter");
        appOf(account).activate();

        DecisionTrace trace = traceOf(appOf(account).register());

        assertThat(outcomes(trace)).isEqualTo(failedFirst(Step.LIMIT));
        assertThat(step(trace, Step.DEVICE).finding()).isEqualTo("new");
        assertThat(step(trace, Step.LIMIT).compared()).containsExactly("Supporter", 1, 1L);
    }

    @Test
    void malformedRequestIsKeptWithoutInputs() {
        RotkiApp app = appOfNewSubscriber("basic");

        DecisionTrace trace = traceOf(app.send(app.limitsRequest().withPath("/nest/1/limits?nonce=1&nonce=2")));

        assertThat(trace.code()).isEqualTo("request.parameter-twice");
        assertThat(trace.failedAt()).isNull();
        assertThat(outcomes(trace).values()).containsOnly(NOT_REACHED);
    }

    @Test
    void ownerSeesOnlyOwnTracesWithoutUnprovenClaims() {
        AccountId account = accounts.subscriber("supporter");
        appOf(account).activate();
        Answer refused = appOf(account).register();
        String id = traceOf(refused).requestId();

        accounts.signIn(account);
        DecisionTrace seen = own.find(id).orElseThrow();
        assertThat(step(seen, Step.KEY).compared()).containsExactly("");
        assertThat(step(seen, Step.DEVICE).compared()).containsExactly("");
        assertThat(seen.sourceAddress()).isEmpty();
        assertThat(step(seen, Step.LIMIT).compared()).containsExactly("Supporter", 1, 1L);
        assertThatThrownBy(() -> administration.find(id)).isInstanceOf(AccessDeniedException.class);
        accounts.signIn(accounts.subscriber("basic"));
        assertThat(own.find(id)).isEmpty();
    }

    @Test
    void supportFindsTheAccountByTheRequestId() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        String id = traceOf(app.withCredentials(app.apiKey(), WRONG_SECRET).limits())
                .requestId();

        accounts.signIn(account, Role.SUPPORT, Actor.Kind.STAFF, Permissions.OF_SUPPORT, clock.instant());

        assertThat(found(id.toLowerCase(java.util.Locale.ROOT)))
                .containsOnly(new FoundAccount(account, "request", id, true));
        assertThat(found(id.substring(0, 8))).contains(new FoundAccount(account, "request", id, false));
        assertThat(found(id.substring(0, 7))).isEmpty();
    }

    @Test
    void neitherSignatureNorSecretIsKept() {
        RotkiApp app = appOfNewSubscriber("basic");
        ReadyRequest wrong = app.withCredentials(app.apiKey(), WRONG_SECRET).limitsRequest();
        String id = traceOf(app.send(wrong)).requestId();

        String row = jdbc.sql("select * from decision_trace where request_id = :id")
                .param("id", id)
                .query()
                .singleRow()
                .toString();

        assertThat(row)
                .contains(app.apiKey().substring(0, 12))
                .doesNotContain(app.apiKey(), wrong.headers().get("API-SIGN"), WRONG_SECRET);
    }

    private List<FoundAccount> found(String text) {
        return finders.stream()
                .flatMap(finder -> finder.find(text).stream())
                .filter(found -> found.kind().equals("request"))
                .toList();
    }

    private static TraceStep step(DecisionTrace trace, Step name) {
        return trace.steps().stream()
                .filter(step -> step.name() == name)
                .findFirst()
                .orElseThrow();
    }

    private static Map<Step, TraceStep.Outcome> outcomes(DecisionTrace trace) {
        return trace.steps().stream().collect(Collectors.toMap(TraceStep::name, TraceStep::outcome));
    }

    /** All questions before it passed, none after it was asked. */
    private static Map<Step, TraceStep.Outcome> failedFirst(Step failed) {
        return Stream.of(Step.values())
                .collect(Collectors.toMap(
                        name -> name,
                        name -> name == failed ? FAILED : name.compareTo(failed) < 0 ? PASSED : NOT_REACHED));
    }

    /** They are written beside the answer. */
    private DecisionTrace traceOf(Answer answer) {
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        AccountId admin = accounts.account(Role.ADMIN);
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> lookedUpBy(admin, answer.header("X-Request-Id")), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<DecisionTrace> lookedUpBy(AccountId admin, String requestId) {
        accounts.signIn(admin, Role.ADMIN, Actor.Kind.STAFF, Permissions.OF_ADMIN, clock.instant());
        return administration.find(requestId);
    }
}
