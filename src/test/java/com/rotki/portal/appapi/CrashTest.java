package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.backup.ServerProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Kills a real server in the middle of uploads, at any byte of one and in the moments in which it is checked and
 * becomes the current one (requirement F7). After each kill the current backup is one whole file: the last that the app
 * was told is safe, or the one that was on its way. A few kills here; a hundred and more with {@code ./mvnw -Pcrash
 * verify}.
 */
class CrashTest {

    private static final PrintStream OUT = System.out;
    private static final int KILLS = Integer.getInteger("portal.crash.kills", 3);
    private static final long SEED = Long.getLong("portal.crash.seed", 20261123);
    private static final int CHUNK = 200_000;

    /** One kill of four comes after the last byte: while the file is assembled, checked, made current. */
    private static final double AFTER_THE_LAST_BYTE = 0.25;

    private static final long LONGEST_CHECK_NANOS = 60_000_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private List<String> pair = List.of();
    private byte[] safe = {};
    private byte[] onItsWay = {};
    private int told;

    @Test
    void currentBackupSurvivesACrashAtAnyByte() throws Exception {
        try (ServerProcess server = start()) {
            pair = server.ask("subscriber", 2);
            safe = file();
            assertThat(sender(server).upload(safe, sent -> {})).isTrue();
        }
        int replaced = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (ServerProcess server = start()) {
                replaced += requireWhole(server) ? 1 : 0;
                uploadUntilKilled(server);
            }
        }
        try (ServerProcess server = start()) {
            requireWhole(server);
            assertThat(server.tidy()).hasSameElementsAs(files("backups"));
            assertThat(files("incoming")).isEmpty();
            requireWhole(server);
        }
        OUT.println("Killed " + KILLS + " times: " + told + " uploads were safe by then and the app knew, " + replaced
                + " were safe and it did not know");
    }

    private void uploadUntilKilled(ServerProcess server) throws InterruptedException {
        onItsWay = file();
        long end = onItsWay.length + 1000L * (onItsWay.length / CHUNK);
        long at = random.nextDouble() < AFTER_THE_LAST_BYTE ? Long.MAX_VALUE : random.nextLong(end);
        var sent = new AtomicLong();
        Thread killer = Thread.ofPlatform().unstarted(() -> {
            LockSupport.parkNanos(random.nextLong(LONGEST_CHECK_NANOS));
            server.kill();
        });
        try {
            boolean complete = sender(server).upload(onItsWay, bytes -> {
                long all = sent.addAndGet(bytes);
                if (all > at) {
                    server.kill();
                } else if (all >= end && killer.getState() == Thread.State.NEW) {
                    killer.start();
                }
            });
            if (complete) {
                safe = onItsWay;
                told++;
            }
        } catch (IOException killed) {
            assertThat(sent.get()).isPositive();
        }
        server.kill();
        killer.join();
    }

    /**
     * Looks that the current backup is one whole file, and takes that for safe from here on. Returns whether it is the
     * one that was on its way, though the app was not told.
     */
    private boolean requireWhole(ServerProcess server) throws Exception {
        var app = RotkiApp.on(server.address(), pair.getFirst(), pair.getLast());
        JsonNode metadata = app.lastDataMetadata().json();
        byte[] bytes = pull(server);
        assertThat(metadata.get("data_hash").asString()).isEqualTo(ChunkSender.hash(bytes));
        assertThat(metadata.get("data_size").asLong()).isEqualTo(bytes.length);
        boolean replaced = !Arrays.equals(bytes, safe);
        if (replaced) {
            assertThat(bytes).isEqualTo(onItsWay);
            safe = onItsWay;
        }
        return replaced;
    }

    private byte[] pull(ServerProcess server) throws IOException, InterruptedException {
        var installation = AppInstallation.onNewLinuxMachine(pair.getFirst(), pair.getLast());
        ReadyRequest pull = new AppRequests(installation, new AtomicLong()).query("/nest/1/backup", "backup");
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(pull.pathAndQuery()));
        pull.headers().forEach(request::header);
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private List<String> files(String part) throws IOException {
        try (Stream<Path> found = Files.walk(folder.resolve("backups").resolve(part))) {
            return found.map(path -> Objects.requireNonNull(path.getFileName()).toString())
                    .filter(name -> name.matches("[0-9a-f]{32}"))
                    .toList();
        }
    }

    private ChunkSender sender(ServerProcess server) {
        return new ChunkSender(server.address(), pair.getFirst(), pair.getLast(), CHUNK);
    }

    private ServerProcess start() throws IOException {
        return ServerProcess.start(
                folder, "-Dvaadin.productionMode=true", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-Xshare:auto");
    }

    private byte[] file() {
        byte[] file = new byte[1 + random.nextInt(3 * CHUNK)];
        random.nextBytes(file);
        return file;
    }
}
