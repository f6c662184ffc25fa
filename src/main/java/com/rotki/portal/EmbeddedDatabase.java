package com.rotki.portal;

import com.rotki.portal.platform.StartRefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** The database in a file of this machine, which is what the portal uses unless it is told of another. */
record EmbeddedDatabase(String url, Path file) {

    private static final String H2_URL = "jdbc:h2:";
    private static final String MEMORY = "mem:";

    /** The place that H2 takes for a file's: with {@code file:} before it, or as a path that can be nothing else. */
    private static final Pattern PLACE = Pattern.compile("(?:file:|(?=[./~]))(?!\\w{2,}:)(?<name>[^;]+)(?:;.*)?");

    private static final String URL = "spring.datasource.url";

    /**
     * What is promised of the embedded database, whoever wrote its address: a commit is in the file when it returns, and
     * the database is closed after all who use it, not by a hook of its own that runs before they have ended. What goes
     * wrong is in the portal's log, not in a file beside the database.
     */
    private static final String[] OPTIONS = {"WRITE_DELAY=0", "DB_CLOSE_ON_EXIT=FALSE", "TRACE_LEVEL_FILE=0"};

    static Optional<EmbeddedDatabase> of(Environment environment) {
        String url = environment.getProperty(URL, "");
        Matcher place = PLACE.matcher(placeOf(url));
        return place.matches()
                ? Optional.of(new EmbeddedDatabase(complete(url), fileOf(place.group("name"))))
                : Optional.empty();
    }

    /**
     * Keeps out what H2 knows beyond a plain file: other file systems and servers of its own, for which none of what is
     * promised here was ever tried.
     *
     * @throws StartRefusedException if the address is one of those
     */
    static void requireKnown(Environment environment) {
        String url = environment.getProperty(URL, "");
        if (url.startsWith(H2_URL)
                && !placeOf(url).startsWith(MEMORY)
                && of(environment).isEmpty()) {
            throw new StartRefusedException(
                    "The database address '%s' is no plain file of H2.".formatted(url.split(";", 2)[0]),
                    "Name the file as in jdbc:h2:file:./data/portal, or use PostgreSQL (PORTAL_DATASOURCE_URL).");
        }
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

    private static String placeOf(String url) {
        return url.startsWith(H2_URL) ? url.substring(H2_URL.length()) : "";
    }

    private static Path fileOf(String name) {
        String home = System.getProperty("user.home");
        String path = name.startsWith("~/") ? home + name.substring(1) : name;
        return Path.of(path + ".mv.db").toAbsolutePath().normalize();
    }
}
