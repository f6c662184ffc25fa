package com.rotki.portal.shell;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.appapi.RotkiApp;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Measures what open pages hold on the server: those whose browser is away while the app calls, those whose browser has
 * stopped reading, and those of people who are not signed in. It prints and does not judge.
 */
@Tag("bench")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"portal.demo=false", "logging.level.com.rotki.portal=error"})
class PageMemoryBenchTest {

    private static final PrintStream OUT = System.out;
    private static final int PAGES = Integer.getInteger("portal.bench.pages", 20);
    private static final int CALLS = Integer.getInteger("portal.bench.calls", 150);
    private static final int VISITORS = Integer.getInteger("portal.bench.visitors", 500);
    private static final List<String> SHOWN = List.of("devices", "security", "subscription", "notices");
    private static final Duration UNTIL_ALL_ARE_TOLD = Duration.ofSeconds(4);
    private static final int SMALLEST_PAGE = 2_000;
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private CredentialService credentials;

    private WebClient browser = new WebClient(0);
    private RotkiApp app = RotkiApp.on(URI.create("http://localhost"), "", "c2VjcmV0");

    @Test
    void pagesWithoutAPushConnection() throws Exception {
        measure("warm-up", 2, 20, false);
        measure("pages without push", PAGES, CALLS, false);
    }

    /** Their connections are open, but nobody reads from them, as when a tab is frozen. */
    @Test
    void pagesThatHaveStoppedReading() throws Exception {
        measure("warm-up", 2, 20, true);
        measure("pages that do not read", PAGES, CALLS, true);
    }

    @Test
    void anonymousPages() throws Exception {
        for (String page : List.of("sign-in", "sign-up", "forgotten-password")) {
            visit(page, 20);
            double held = visit(page, VISITORS) / 1024.0 / VISITORS;
            OUT.printf("| %d visitors on the page “%s” | %.1f KiB each |%n", VISITORS, page, held);
        }
    }

    private long visit(String page, int visitors) throws Exception {
        long before = held();
        for (int visitor = 0; visitor < visitors; visitor++) {
            var client = new WebClient(port);
            client.get("/" + page);
            open(client, 0, page);
            client.closeConnections();
        }
        return held() - before;
    }

    private void measure(String what, int pages, int calls, boolean connected) throws Exception {
        signIn();
        List<WebSocket> connections = new ArrayList<>();
        long before = held();
        for (int page = 0; page < pages; page++) {
            String pushId = open(browser, page, SHOWN.get(page % SHOWN.size()));
            if (connected) {
                connections.add(connect(page, pushId));
            }
        }
        long open = held();
        long started = System.nanoTime();
        RotkiApp refused = app.withDevice(UUID.randomUUID().toString(), "One too many", "Windows");
        for (int call = 0; call < calls; call++) {
            refused.register();
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        LockSupport.parkNanos(UNTIL_ALL_ARE_TOLD.toNanos());
        long after = held();
        OUT.printf(
                "| %d %s | %.1f MiB | after %d refused calls in %.1f s | %.1f MiB |%n",
                pages, what, mebibytes(open - before), calls, seconds, mebibytes(after - before));
        connections.forEach(WebSocket::abort);
        browser.post("/sign-out", Map.of("_csrf", browser.token("/subscription")));
    }

    private void signIn() throws Exception {
        AccountId owner = accounts.subscriber("advanced");
        app = accounts.asOwner(owner, () -> {
            String key = credentials.create().apiKey();
            String secret = credentials.reveal(SecretUse.COPY).reveal();
            return RotkiApp.on(URI.create("http://localhost:" + port), key, secret);
        });
        int device = 0;
        while (app.withDevice(UUID.randomUUID().toString(), "Device " + device, "Linux")
                        .register()
                        .status()
                < 400) {
            device++;
        }
        browser = new WebClient(port);
        browser.signIn(TestAccounts.email(owner), TestAccounts.PASSWORD);
        browser.get("/devices");
    }

    private static double mebibytes(long bytes) {
        return bytes / 1024.0 / 1024.0;
    }

    /** Opens a page as the browser's script does, and returns the token of its push connection. */
    private static String open(WebClient browser, int number, String page) throws Exception {
        String answer = browser.get("/?v-r=init&location=" + page + "&query=").body();
        String shown = browser.postJson("/?v-r=uidl&v-uiId=" + number, """
                {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate",
                 "data":{"route":"%s","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}]}
                """.formatted(group(KEY, answer), page))
                .body();
        if (shown.length() < SMALLEST_PAGE) {
            throw new IllegalStateException("No page: " + shown);
        }
        Matcher pushId = PUSH_ID.matcher(answer);
        return pushId.find() ? pushId.group(1) : "";
    }

    private WebSocket connect(int page, String pushId) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", "session=" + browser.session())
                .header("Origin", "http://localhost:" + port)
                .buildAsync(
                        URI.create("ws://localhost:" + port + "/VAADIN/push?v-r=push&v-uiId=" + page + "&v-pushId="
                                + pushId + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                                + "&X-Atmosphere-Transport=websocket&X-atmo-protocol=true"),
                        new WebSocket.Listener() {
                            @Override
                            public void onOpen(WebSocket socket) {
                                // Asks for nothing: so nothing is read.
                            }
                        })
                .join();
    }

    private static String group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("Not found in " + text);
        }
        return found.group(1);
    }

    private static long held() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
