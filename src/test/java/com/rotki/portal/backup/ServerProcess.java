package com.rotki.portal.backup;

import com.rotki.portal.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A {@link BackupServer} in its own process, with its data in one folder that outlives it. */
public final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final PrintStream input;
    private final URI address;

    private ServerProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.input = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
        this.address = URI.create("http://localhost:" + next());
    }

    /**
     * Starts one and waits until it listens.
     *
     * @param jvm options of its virtual machine
     */
    public static ServerProcess start(Path folder, String... jvm) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvm));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BackupServer.class.getName()));
        Stream.of(
                        "spring.datasource.url=" + databaseIn(folder),
                        "portal.encryption.key-file=" + folder.resolve("encryption.key"),
                        "portal.encryption.generate=true",
                        "portal.backup.directory=" + folder.resolve("backups"),
                        "portal.demo=false",
                        "logging.level.root=warn",
                        "server.address=localhost",
                        "server.port=0",
                        TestDatabase.OWN + "=true")
                .forEach(setting -> command.add("--" + setting));
        return new ServerProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Returns the address of the database of the server whose data is in {@code folder}. */
    public static String databaseIn(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("portal")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    }

    public URI address() {
        return address;
    }

    /** Asks it for something and returns the next {@code lines} lines that it says. */
    public List<String> ask(String words, int lines) {
        input.println(words);
        return Stream.generate(this::next).limit(lines).toList();
    }

    /** Has it remove leftovers as after some days; returns the keys of what is kept. */
    public List<String> tidy() {
        input.println("tidy");
        return Stream.generate(this::next)
                .takeWhile(line -> !line.equals("tidy"))
                .toList();
    }

    /** Tells it to end, as the system does when it stops (SIGTERM). */
    public void terminate() {
        // Process.destroy would close what it has yet to say.
        process.toHandle().destroy();
    }

    /** Waits until it has ended and returns what it logged meanwhile. */
    public List<String> rest() {
        return output.lines().toList();
    }

    /** Ends it as a power cut would: nothing is closed, nothing said. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Ends it, if it has not ended, and waits for that. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String next() {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(BackupServer.SAYS)) {
                    return line.substring(BackupServer.SAYS.length());
                }
            }
            throw new IllegalStateException("The server ended with " + process.waitFor());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
