package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.backup.ServerProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A server that is told to end (SIGTERM) ends what it has begun, writes what it has collected, and the database last.
 */
class CleanStopTest {

    private static final String JSON = "application/json";

    @TempDir
    private Path folder;

    private byte[] rest = {};

    @Test
    @Timeout(120)
    void acceptedCallIsAnsweredAndContactsAreWrittenBeforeTheStop() throws Exception {
        Instant lastContact;
        List<String> said;
        try (ServerProcess server = ServerProcess.start(
                folder, "-Dvaadin.productionMode=true", "-XX:TieredStopAtLevel=1", "-Xshare:auto")) {
            List<String> pair = server.ask("subscriber", 2);
            var app = RotkiApp.on(server.address(), pair.getFirst(), pair.getLast());
            assertThat(app.activate().message()).isEmpty();
            lastContact = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
            assertThat(app.check().status()).isEqualTo(200);
            try (var open = new Socket("localhost", server.address().getPort())) {
                BufferedReader answer = beginRegistration(open, server.address(), pair);

                server.terminate();
                waitUntilNobodyIsLetIn(server.address());
                endRegistration(open);

                assertThat(status(answer)).startsWith("HTTP/1.1 201");
            }
            said = server.rest();
        }
        assertThat(said).noneMatch(line -> line.contains("already closed") || line.startsWith("\tat "));
        assertThat(said).noneMatch(line -> line.contains(" ERROR "));
        var jdbc = JdbcClient.create(new DriverManagerDataSource(ServerProcess.databaseIn(folder), "portal", ""));
        assertThat(jdbc.sql("select count(*) from device").query(Long.class).single())
                .isEqualTo(2);
        assertThat(time(jdbc, "select max(last_check_at) from device")).isAfterOrEqualTo(lastContact);
        assertThat(time(jdbc, "select max(last_used_at) from api_credentials")).isAfterOrEqualTo(lastContact);
    }

    /** Sends all but the end, once the server is reading it. */
    private BufferedReader beginRegistration(Socket open, URI server, List<String> pair) throws IOException {
        OutputStream out = open.getOutputStream();
        ReadyRequest request = registration(pair);
        var head = new StringBuilder("PUT " + request.pathAndQuery() + " HTTP/1.1\r\n");
        head.append("Host: ").append(server.getAuthority()).append("\r\nExpect: 100-continue\r\n");
        head.append("Content-Length: ").append(request.body().length()).append("\r\n");
        request.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        out.write((head + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        var in = new BufferedReader(new InputStreamReader(open.getInputStream(), StandardCharsets.US_ASCII));
        assertThat(status(in)).startsWith("HTTP/1.1 100");
        rest = request.body().getBytes(StandardCharsets.US_ASCII);
        return in;
    }

    private void endRegistration(Socket open) throws IOException {
        open.getOutputStream().write(rest);
        open.getOutputStream().flush();
    }

    private static ReadyRequest registration(List<String> pair) {
        var requests = new AppRequests(
                AppInstallation.onNewLinuxMachine(pair.getFirst(), pair.getLast())
                        .withDevice("second", "Second", "Linux"),
                new AtomicLong());
        Map<String, Object> parameters =
                requests.parameters("device_identifier", "second", "device_name", "Second", "platform", "Linux");
        return requests.json("PUT", "/nest/1/devices", parameters).withHeader("Content-Type", JSON);
    }

    /** The first line of an answer, after which the header is read too. */
    private static String status(BufferedReader in) throws IOException {
        String status = in.readLine();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            assertThat(line).contains(":");
        }
        return status;
    }

    private static void waitUntilNobodyIsLetIn(URI server) {
        while (true) {
            try (var probe = new Socket("localhost", server.getPort())) {
                assertThat(probe.isConnected()).isTrue();
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            } catch (IOException refused) {
                return;
            }
        }
    }

    private static Instant time(JdbcClient jdbc, String query) {
        return jdbc.sql(query)
                .query((row, number) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
    }
}
