package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.backup.ServerProcess;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Uploads backups of 150 MB one alone and eight at once to a server of its own with 512 MB of heap, and pulls them. It
 * fails if one is not taken or the server runs out of memory; what it prints (how much more eight take than one) it
 * does not judge.
 */
@Tag("bench")
class BackupBenchTest {

    private static final PrintStream OUT = System.out;
    private static final int CLIENTS = 8;
    private static final int SIZE = 150_000_000;
    private static final int CHUNK = 10_000_000;

    @TempDir
    private Path folder;

    private final byte[] file = new byte[SIZE];

    @Test
    void eightAtOnceInHalfAGigabyteOfHeap() throws Exception {
        new Random(SIZE).nextBytes(file);
        try (ServerProcess server = ServerProcess.start(folder, "-Xmx512m", "-XX:+ExitOnOutOfMemoryError")) {
            List<List<String>> pairs = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> server.ask("subscriber", 2))
                    .toList();
            upload(server, pairs.subList(0, 1));
            Measured one = new Measured(upload(server, pairs.subList(0, 1)), heap(server));
            Measured eight = new Measured(upload(server, pairs), heap(server));
            Measured pulled = new Measured(pull(server, pairs), heap(server));
            OUT.printf("%n%-24s %12s %16s%n", "150 MB", "MB/s in all", "most heap, MB");
            OUT.println(one.row("one upload", 1));
            OUT.println(eight.row("eight uploads at once", CLIENTS));
            OUT.println(pulled.row("eight downloads at once", CLIENTS));
            OUT.printf(
                    "Eight uploads take %.2f of the time of eight, one after the other, and %.2f of the heap of one%n",
                    eight.seconds / (CLIENTS * one.seconds), eight.heap / one.heap);
        }
    }

    private double upload(ServerProcess server, List<List<String>> pairs) throws Exception {
        return seconds(pairs.stream()
                .map(pair -> (Callable<Boolean>)
                        () -> new ChunkSender(server.address(), pair.getFirst(), pair.getLast(), CHUNK)
                                .upload(file, sent -> {}))
                .toList());
    }

    private double pull(ServerProcess server, List<List<String>> pairs) throws Exception {
        return seconds(pairs.stream()
                .map(pair -> (Callable<Boolean>) () -> {
                    var app = AppInstallation.onNewLinuxMachine(pair.getFirst(), pair.getLast());
                    ReadyRequest pull = new AppRequests(app, new AtomicLong()).query("/nest/1/backup", "backup");
                    HttpRequest.Builder request =
                            HttpRequest.newBuilder(server.address().resolve(pull.pathAndQuery()));
                    pull.headers().forEach(request::header);
                    var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
                    return answer.body().transferTo(java.io.OutputStream.nullOutputStream()) == SIZE;
                })
                .toList());
    }

    private static double seconds(List<Callable<Boolean>> work) throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            long start = System.nanoTime();
            for (Future<Boolean> done : clients.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static double heap(ServerProcess server) {
        return Long.parseLong(server.ask("heap", 1).getFirst()) / 1e6;
    }

    private record Measured(double seconds, double heap) {

        String row(String what, int files) {
            return "%-24s %12.0f %16.0f".formatted(what, files * (SIZE / 1e6) / seconds, heap);
        }
    }
}
