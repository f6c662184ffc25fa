package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.backup.ServerProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real server that has answered an event and not applied it: the next one does. */
class StripeCrashTest extends StripeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    @TempDir
    private Path folder;

    @Test
    void whatWasAnsweredIsAppliedAfterACrash() throws Exception {
        clock.set(Clock.systemUTC().instant());
        engine.subscribe(customer, higher, "active");
        try (ServerProcess server = start()) {
            server.ask("subscriber", 2);
            assertThat(sql(
                            server,
                            "insert into billing_customer (account_id, customer_id) select id, '%s' from account"
                                    .formatted(customer)))
                    .isEqualTo("1");
            int asked = fake.requests().size();
            fake.fallSilent();
            assertThat(tell(server)).isEqualTo(204);
            until(() -> fake.requests().size() > asked);
            server.kill();
        }
        try (ServerProcess server = start()) {
            // The killed one had claimed it. Its lease is over in two minutes; here it is over now.
            assertThat(sql(server, "update billing_event set due_at = received_at where state = 'WAITING'"))
                    .isEqualTo("1");
            until(() -> sql(server, "update subscription set version = version where tier_code = 'advanced'")
                    .equals("1"));
            until(() -> sql(server, "update billing_event set attempts = attempts where state = 'APPLIED'")
                    .equals("1"));
        }
    }

    private static String sql(ServerProcess server, String statement) {
        return server.ask("sql " + statement, 1).getFirst();
    }

    private int tell(ServerProcess server) throws IOException, InterruptedException {
        byte[] body = """
                {"id": "evt_1", "type": "invoice.paid", "data": {"object": {"customer": "%s"}}}""".formatted(customer).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(server.address().resolve("/billing/events"))
                .header(
                        "Stripe-Signature",
                        FakeStripe.signature(body, Clock.systemUTC().instant(), FakeStripe.WEBHOOK_SECRET))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static void until(java.util.function.BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private ServerProcess start() throws IOException {
        return ServerProcess.start(
                folder,
                "-Dvaadin.productionMode=true",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dportal.billing.provider=stripe",
                "-Dportal.billing.stripe.secret-key=" + FakeStripe.KEY,
                "-Dportal.billing.stripe.webhook-secret=" + FakeStripe.WEBHOOK_SECRET,
                "-Dportal.billing.stripe.api-base=" + fake.base());
    }
}
