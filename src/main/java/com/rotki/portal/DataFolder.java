package com.rotki.portal;

import com.rotki.portal.platform.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** The folder of the embedded database, its key and the backups: nobody but the portal's own user may read what is in it. */
final class DataFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final String ADVICE =
            "Give the portal a folder that it may read and write: start it in another one, or"
                    + " set portal.datasource.url (PORTAL_DATASOURCE_URL).";

    private DataFolder() {}

    /**
     * Makes the folder if it is missing, and takes from others what they may do with the files in it.
     *
     * @throws StartRefusedException if the folder cannot be used
     */
    static void prepare(EmbeddedDatabase database, Environment environment) {
        Path folder = database.folder();
        try {
            PrivateFiles.makeFolder(folder);
        } catch (IOException refused) {
            throw new StartRefusedException(
                    "The folder %s for the portal's data cannot be made.".formatted(folder), ADVICE);
        }
        requireUsable(folder, Files.isDirectory(folder) && Files.isExecutable(folder));
        if (database.exists()) {
            requireUsable(database.file(), Files.isRegularFile(database.file()));
        }
        tighten(database, environment);
    }

    private static void requireUsable(Path path, boolean right) {
        if (!right || !Files.isReadable(path) || !Files.isWritable(path)) {
            throw new StartRefusedException(
                    "The portal's data cannot be read or written in %s.".formatted(path), ADVICE);
        }
    }

    /** A file whose rights cannot be changed belongs to somebody who set them on purpose. */
    private static void tighten(EmbeddedDatabase database, Environment environment) {
        for (Path path : paths(database, environment)) {
            try {
                PrivateFiles.tighten(path);
            } catch (IOException notOurs) {
                LOG.warn("Others than the portal may read {}, and the portal cannot change that", path);
            }
        }
    }

    private static List<Path> paths(EmbeddedDatabase database, Environment environment) {
        String name = database.file().getFileName().toString().replaceAll("mv\\.db$", "");
        try (Stream<Path> all = Files.list(database.folder())) {
            Stream<Path> ofDatabase = all.filter(Files::isRegularFile)
                    .filter(path -> path.getFileName().toString().startsWith(name));
            Stream<Path> others = Stream.of("portal.encryption.key-file", "portal.backup.directory")
                    .map(setting -> environment.getProperty(setting, ""))
                    .filter(place -> !place.isBlank())
                    .map(place -> Path.of(place).toAbsolutePath());
            return Stream.concat(ofDatabase, others).toList();
        } catch (IOException refused) {
            throw new StartRefusedException(
                    "The portal's data cannot be read in %s.".formatted(database.folder()), ADVICE);
        }
    }
}
