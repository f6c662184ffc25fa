package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the portal as its operator does. */
final class PortalStart {

    /** A key that nothing was sealed with. */
    static final String OTHER_KEY =
            Base64.getEncoder().encodeToString("another key of thirty-two bytes!".getBytes(StandardCharsets.US_ASCII));

    private static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private PortalStart() {}

    /** Returns the address of the embedded database in a folder. */
    static String url(Path data) {
        return "jdbc:h2:file:" + data.resolve("portal") + H2_OPTIONS;
    }

    /** Returns the settings of a portal that keeps everything in a folder, and {@code more} of them. */
    static Stream<String> embedded(Path data, String... more) {
        return Stream.concat(
                Stream.of(
                        "portal.encryption.key-file=" + data.resolve("encryption.key"),
                        "portal.encryption.generate=true"),
                inFolder(data, more));
    }

    /** Returns the same with a key that nothing was sealed with. */
    static Stream<String> embeddedWithOtherKey(Path data, String... more) {
        return Stream.concat(Stream.of("portal.encryption.key=" + OTHER_KEY), inFolder(data, more));
    }

    private static Stream<String> inFolder(Path data, String... more) {
        return Stream.concat(
                Stream.of("spring.datasource.url=" + url(data), "portal.backup.directory=" + data.resolve("backups")),
                Stream.of(more));
    }

    /** Returns the settings of a portal with a new PostgreSQL database, and {@code more} of them. */
    static Stream<String> postgres(String... more) {
        return Stream.concat(
                Stream.of(
                        "spring.datasource.url=" + TestDatabase.freshPostgres(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password="),
                Stream.of(more));
    }

    static ConfigurableApplicationContext start(Stream<String> settings, ApplicationListener<?>... listeners) {
        List<String> arguments = new ArrayList<>();
        // the last one of a name would not win, but be added to the first
        arguments.add("--" + TestDatabase.OWN + "=true");
        settings.forEach(setting -> arguments.add("--" + setting));
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            arguments.add("--server.port=0");
        }
        return new SpringApplicationBuilder(PortalApplication.class)
                .listeners(listeners)
                .run(arguments.toArray(String[]::new));
    }

    /** One message that says why and what to do, and no stack trace. */
    static void assertRefused(CapturedOutput output, String why, Stream<String> settings) {
        int before = output.getAll().length();
        assertThatThrownBy(() -> start(settings)).hasStackTraceContaining(why);
        String said = output.getAll().substring(before);
        assertThat(said).containsOnlyOnce(why).contains("Action:").doesNotContain("\tat ");
        assertThat(said.lines().count()).isLessThan(60);
    }
}
