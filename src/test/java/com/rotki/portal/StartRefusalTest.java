package com.rotki.portal;

import static com.rotki.portal.PortalStart.assertRefused;
import static com.rotki.portal.PortalStart.embedded;
import static com.rotki.portal.PortalStart.embeddedWithOtherKey;
import static com.rotki.portal.PortalStart.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A portal that cannot start says why and what to do, and leaves everything as it was. */
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalTest {

    @TempDir
    private Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void newFolder() {
        data = folder.resolve("data");
    }

    /** One database for all of these: nothing that is refused changes it. */
    @Test
    void whatIsWrongWithAnExistingDatabaseStopsTheStartAndChangesNothing(CapturedOutput output) throws Exception {
        start(embedded(data, "portal.demo=false")).close();
        assertThat(loose(data)).isEmpty();
        Path database = data.resolve("portal.mv.db");
        Path key = data.resolve("encryption.key");
        byte[] before = Files.readAllBytes(database);
        loosen(data);

        assertRefused(
                output,
                "does not let the user 'portal' in",
                embedded(data, "portal.demo=false", "spring.datasource.password=secret-2"));
        assertThat(output.getAll()).contains("PORTAL_DATASOURCE_PASSWORD").doesNotContain("secret-2");
        assertThat(loose(data)).isEmpty();

        try (var elsewhere = FileChannel.open(database, StandardOpenOption.WRITE);
                var lock = elsewhere.lock()) {
            assertRefused(output, "is open in another process", embedded(data, "portal.demo=false"));
            assertThat(lock.isValid()).isTrue();
        }

        Files.move(key, data.resolve("away"));
        assertRefused(output, "there is no file " + key, embedded(data, "portal.demo=false"));
        assertThat(key).doesNotExist();
        assertThat(Files.readAllBytes(database)).isEqualTo(before);

        assertRefused(
                output,
                "is not the one that this database was used with",
                embeddedWithOtherKey(data, "portal.demo=false"));
    }

    @Test
    void aFolderThatCannotBeUsedStopsTheStart(CapturedOutput output) throws Exception {
        Path file = Files.writeString(folder.resolve("no-folder"), "");

        assertRefused(
                output,
                "cannot be read or written in " + file,
                Stream.of("spring.datasource.url=jdbc:h2:file:" + file.resolve("portal")));
        assertRefused(
                output,
                "cannot be made",
                Stream.of("spring.datasource.url=jdbc:h2:file:" + file.resolve("deeper/portal")));
    }

    @Test
    void aPortThatCannotBeHadStopsTheStartBeforeAnythingIsWritten(CapturedOutput output) throws Exception {
        assertRefused(output, "There is no port 65536", embedded(data, "server.port=65536"));
        assertRefused(output, "There is no port eighty", embedded(data, "server.port=eighty"));
        assertRefused(
                output,
                "is no plain file of H2",
                Stream.of("spring.datasource.url=" + PortalStart.url(data).replace("h2:file:", "h2:nio:")));
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    output,
                    "cannot listen on port " + taken.getLocalPort(),
                    embedded(data, "server.port=" + taken.getLocalPort()));
        }

        assertThat(data).doesNotExist();
    }

    private static void loosen(Path folder) throws IOException {
        for (Path file : all(folder)) {
            if (Files.isRegularFile(file)) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            }
        }
        assertThat(loose(folder)).isNotEmpty();
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    private static List<Path> loose(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : all(folder)) {
            if (!PosixFilePermissions.fromString("rwx------").containsAll(Files.getPosixFilePermissions(file))) {
                found.add(file);
            }
        }
        return found;
    }
}
