package com.rotki.portal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** The database in a file of this machine, which is what the portal uses unless it is told of another. */
record EmbeddedDatabase(String url, Path file) {

    private static final String FILE_URL = "jdbc:h2:file:";
    private static final String URL = "spring.datasource.url";

    /**
     * What is promised of the embedded database, whoever wrote its address: a commit is in the file when it returns, and
     * the database is closed after all who use it, not by a hook of its own that runs before they have ended. What goes
     * wrong is in the portal's log, not in a file beside the database.
     */
    private static final String[] OPTIONS = {"WRITE_DELAY=0", "DB_CLOSE_ON_EXIT=FALSE", "TRACE_LEVEL_FILE=0"};

    static Optional<EmbeddedDatabase> of(Environment environment) {
        String url = environment.getProperty(URL, "");
        return url.startsWith(FILE_URL)
                ? Optional.of(new EmbeddedDatabase(complete(url), fileOf(url)))
                : Optional.empty();
    }

    boolean exists() {
        return Files.exists(file);
    }

    Path folder() {
        return Objects.requireNonNull(file.getParent());
    }

    private static String complete(String url) {
        String given = url.toUpperCase(Locale.ROOT);
        return Stream.of(OPTIONS)
                .filter(option -> !given.contains(";" + option.substring(0, option.indexOf('=') + 1)))
                .reduce(url, (address, option) -> address + ";" + option);
    }

    private static Path fileOf(String url) {
        String name = url.substring(FILE_URL.length()).split(";", 2)[0];
        String home = System.getProperty("user.home");
        String path = name.startsWith("~/") ? home + name.substring(1) : name;
        return Path.of(path + ".mv.db").toAbsolutePath().normalize();
    }
}
