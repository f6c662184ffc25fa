package com.rotki.portal.appapi;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** How long the app waits for its check while strangers keep the server busy. */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestClock.Configuration.class)
class BusyServerBenchTest {

    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    private static final int CHECKS = 400;
    private static final int ROUNDS = 5;
    /** Until the compiler is done with what a check runs through. */
    private static final int WARM_UP = 8_000;

    private static final int SIGN_INS = 100;
    private static final int SLOW_CALLERS = 400;
    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(25);

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private TestClock clock;

    private RotkiApp app;

    @BeforeEach
    void activate() {
        AccountId account = accounts.subscriber("advanced");
        app = accounts.asOwner(account, () -> {
            String key = credentials.create().apiKey();
            String secret = credentials.reveal(SecretUse.COPY).reveal();
            return RotkiApp.on(URI.create("http://localhost:" + port), key, secret)
                    .withClock(clock);
        });
        app.activate();
        checks();
    }

    /** By turns, so that whatever else the machine does meanwhile strikes both alike. */
    @Test
    void besideAHundredSignIns() throws Exception {
        var alone = new ArrayList<Double>();
        var beside = new ArrayList<Double>();
        long answered = 0;
        for (int call = 0; call < WARM_UP; call++) {
            check();
        }
        besideSignIns(this::checks);
        for (int round = 0; round < ROUNDS; round++) {
            alone.addAll(checks());
            answered += besideSignIns(() -> beside.addAll(checks()));
        }
        OUT.printf("%n%-44s | %8s | %8s | %8s%n", "devices/check", "p50 ms", "p99 ms", "worst ms");
        print("alone", alone);
        print("beside 100 parallel sign-ins", beside);
        OUT.printf("%-44s | %8.2f%n", "p99 beside them : p99 alone", quantile(beside, 0.99) / quantile(alone, 0.99));
        OUT.printf("%-44s | %8d%n%n", "sign-ins answered meanwhile", answered);
    }

    private long besideSignIns(Runnable checks) throws IOException {
        try (var crowd = SignInCrowd.at(port, SIGN_INS)) {
            checks.run();
            return crowd.leave();
        }
    }

    @Test
    void whileFourHundredBodiesDrip() throws Exception {
        List<Socket> open = new ArrayList<>();
        try {
            for (int caller = 0; caller < SLOW_CALLERS; caller++) {
                var socket = new Socket();
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                open.add(socket);
                socket.getOutputStream()
                        .write(("POST /nest/1/devices/check HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            long sent = System.nanoTime();
            String outcome = check();
            OUT.printf(
                    "%n%-44s | %8.0f ms | %s%n%n",
                    "devices/check while 400 bodies drip", (System.nanoTime() - sent) / 1e6, outcome);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    private String check() {
        try {
            return Integer.toString(app.send(app.checkRequest()).status());
        } catch (IllegalStateException lost) {
            return "no answer";
        }
    }

    private List<Double> checks() {
        List<Double> times = new ArrayList<>();
        for (int call = 0; call < CHECKS; call++) {
            long sent = System.nanoTime();
            check();
            times.add((System.nanoTime() - sent) / 1e6);
            pause();
        }
        return times;
    }

    private static void print(String what, List<Double> times) {
        OUT.printf(
                "%-44s | %8.1f | %8.1f | %8.1f%n",
                what, quantile(times, 0.5), quantile(times, 0.99), Collections.max(times));
    }

    private static double quantile(List<Double> times, double share) {
        return times.stream()
                .sorted()
                .skip((long) (times.size() * share))
                .findFirst()
                .orElseThrow();
    }

    /** Only the load is to be measured, and not a second one of checks. */
    private static void pause() {
        try {
            Thread.sleep(BETWEEN_CHECKS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
