package com.rotki.portal.blobstore;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A server that speaks S3 (Adobe's S3Mock), as a process of its own: it is an application of Spring Boot too. */
final class S3Server {

    static final String BUCKET = "backups";

    private final Process process;
    private final URI endpoint;

    private S3Server(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /** Starts the server, which keeps its objects in {@code folder}. */
    static S3Server start(Path folder) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        "target/s3mock/BOOT-INF/classes" + File.pathSeparator + "target/s3mock/BOOT-INF/lib/*",
                        "src/test/java/com/rotki/portal/blobstore/S3MockOnLoopback.java",
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--com.adobe.testing.s3mock.httpPort=0",
                        "--com.adobe.testing.s3mock.store.root=" + folder,
                        "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET))
                .redirectErrorStream(true)
                .start();
        return new S3Server(process, URI.create("http://127.0.0.1:" + portOf(process)));
    }

    URI endpoint() {
        return endpoint;
    }

    /** Ends the server. */
    void stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    private static String portOf(Process process) throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(S3MockOnLoopback.READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
                return line.substring(S3MockOnLoopback.READY.length());
            }
            said.append(line).append('\n');
        }
        throw new IOException("S3Mock did not start:\n" + said);
    }
}
