package com.rotki.portal.appapi;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestDatabase;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Measures the hourly check beside a call that does nothing, on the same server in the same run and on PostgreSQL, from
 * the same machine. It prints and does not judge: what the figures mean depends on the machine, their ratio hardly.
 */
@Tag("bench")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            TestDatabase.OWN + "=true",
            "portal.demo=false",
            "portal.encryption.key=dGVzdHMgdXNlIHRoaXMga2V5LCBub2JvZHkgZWxzZSE=",
            "logging.level.com.rotki.portal.appapi=warn",
            // else what is measured after the first 3,000 refusals is how fast one more is turned away
            "portal.rate-limits=false",
            // else Tomcat closes a connection after 100 requests, now and then under the client's hands
            "server.tomcat.max-keep-alive-requests=-1"
        })
class AppApiBenchTest {

    private static final PrintStream OUT = System.out;
    private static final int CLIENTS = 8;
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("portal.bench.warm-up-seconds", 8));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("portal.bench.seconds", 10));
    private static final int TIMING_SAMPLES = Integer.getInteger("portal.bench.timing-samples", 100_000);

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private CredentialService credentials;

    @LocalServerPort
    private int port;

    private RotkiApp app = RotkiApp.on(URI.create("http://localhost"), "", "c2VjcmV0");

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        String url = TestDatabase.freshPostgres();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "");
    }

    /** A call that does nothing, in a chain like the API's. */
    @TestConfiguration(proxyBeanMethods = false)
    static class NoOp {

        @Bean
        RouterFunction<ServerResponse> noOp() {
            return RouterFunctions.route()
                    .POST("/bench/no-op", request -> ServerResponse.ok().body("{}"))
                    .build();
        }

        @Bean
        @Order(1)
        SecurityFilterChain noOpSecurity(HttpSecurity http) {
            return http.securityMatcher("/bench/**")
                    .csrf(AbstractHttpConfigurer::disable)
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                    .build();
        }
    }

    @BeforeEach
    void activate() {
        AccountId account = accounts.subscriber("advanced");
        app = accounts.asOwner(account, () -> {
            String key = credentials.create().apiKey();
            String secret = credentials.reveal(SecretUse.COPY).reveal();
            return RotkiApp.on(URI.create("http://localhost:" + port), key, secret);
        });
        if (!app.activate().premium()) {
            throw new IllegalStateException("The app could not be activated");
        }
    }

    @Test
    void theCheckBesideACallThatDoesNothing() throws Exception {
        Supplier<ReadyRequest> check = app::checkRequest;
        Supplier<ReadyRequest> noOp = () -> app.checkRequest().withPath("/bench/no-op");
        run(check, WARM_UP);
        run(noOp, WARM_UP);

        Figures ofNoOp = run(noOp, MEASURED);
        Figures ofCheck = run(check, MEASURED);

        OUT.printf("%n%-24s %12s %10s %10s%n", "call", "requests/s", "p50 ms", "p99 ms");
        OUT.println(ofNoOp.row("no-op"));
        OUT.println(ofCheck.row("devices/check"));
        OUT.printf(
                "%-24s %12.2f %10.2f %10.2f%n%n",
                "check : no-op",
                ofCheck.perSecond / ofNoOp.perSecond,
                ofCheck.p50 / ofNoOp.p50,
                ofCheck.p99 / ofNoOp.p99);
    }

    /** Under this load the JDK's client now and then closes a connection under its own request: it is sent again. */
    private RotkiApp.Answer answered(ReadyRequest request) {
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return app.send(request);
            } catch (IllegalStateException lost) {
                // The next attempt takes another connection.
            }
        }
        return app.send(request);
    }

    private record Figures(double perSecond, double p50, double p99) {

        String row(String name) {
            return "%-24s %12.0f %10.2f %10.2f".formatted(name, perSecond, p50, p99);
        }
    }

    private Figures run(Supplier<ReadyRequest> requests, Duration duration) throws InterruptedException {
        LongAdder failures = new LongAdder();
        long[][] latencies = new long[CLIENTS][];
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                clients.execute(() -> latencies[number] = client(requests, end, failures));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (failures.sum() > 0) {
            throw new IllegalStateException(failures.sum() + " requests were not answered with 200");
        }
        long[] all =
                Arrays.stream(latencies).flatMapToLong(Arrays::stream).sorted().toArray();
        return new Figures(all.length / seconds, percentile(all, 0.5), percentile(all, 0.99));
    }

    private long[] client(Supplier<ReadyRequest> requests, long end, LongAdder failures) {
        LongStream.Builder latencies = LongStream.builder();
        while (System.nanoTime() < end) {
            ReadyRequest request = requests.get();
            long sent = System.nanoTime();
            if (answered(request).status() != 200) {
                failures.increment();
            }
            latencies.add(System.nanoTime() - sent);
        }
        return latencies.build().toArray();
    }

    private static double percentile(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * part)] / 1e6;
    }

    @Test
    void anUnknownKeyBesideAKnownOneWithAWrongSignature() {
        RotkiApp wrong = app.withCredentials(app.apiKey(), "d3Jvbmc=");
        String other = app.apiKey().substring(0, 80) + "AAAAAA==";
        RotkiApp unknown = app.withCredentials(other, "d3Jvbmc=");
        measure(wrong, unknown, Math.min(2_000, TIMING_SAMPLES));

        double[][] times = measure(wrong, unknown, TIMING_SAMPLES);

        OUT.printf("%n%-40s %12s %12s%n", "refused with credentials.invalid", "mean ms", "median ms");
        OUT.printf("%-40s %12.4f %12.4f%n", "known key, wrong signature", mean(times[0]), median(times[0]));
        OUT.printf("%-40s %12.4f %12.4f%n", "unknown key", mean(times[1]), median(times[1]));
        OUT.printf(
                "Welch t = %.2f over %d samples each; without the slowest tenth %.2f (aim: below 4.5)%n%n",
                welch(times[0], times[1]), TIMING_SAMPLES, welch(trimmed(times[0]), trimmed(times[1])));
    }

    /** In random order, so that what the server does beside a request slows the next one of either kind alike. */
    private static double[][] measure(RotkiApp known, RotkiApp unknown, int samples) {
        double[][] times = new double[2][samples];
        int[] taken = new int[2];
        Random random = new Random(7);
        while (taken[0] < samples || taken[1] < samples) {
            int kind = random.nextInt(2);
            RotkiApp app = kind == 0 ? known : unknown;
            ReadyRequest request = app.limitsRequest();
            long sent = System.nanoTime();
            app.send(request);
            double time = (System.nanoTime() - sent) / 1e6;
            if (taken[kind] < samples) {
                times[kind][taken[kind]++] = time;
            }
        }
        return times;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }

    private static double[] trimmed(double[] values) {
        return Arrays.stream(values).sorted().limit(values.length * 9L / 10).toArray();
    }

    private static double welch(double[] one, double[] other) {
        return (mean(one) - mean(other)) / Math.sqrt(variance(one) / one.length + variance(other) / other.length);
    }
}
