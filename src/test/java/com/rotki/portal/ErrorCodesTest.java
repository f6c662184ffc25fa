package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.RefusalReason;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each reason to refuse has a code of its own, and a person is told about it in their language. */
class ErrorCodesTest {

    private static final Path BUNDLES = Path.of("src", "main", "resources", "i18n");

    /** A person reads the first in the portal, the second in the app: what only an app can meet has only that. */
    private static final Pattern IN_THE_PORTAL = Pattern.compile("refusal\\.(.+)");

    private static final Pattern IN_THE_APP = Pattern.compile("problem\\.(.+)\\.error");

    private static final List<String> CODES =
            RefusalReasons.all().stream().map(RefusalReason::code).toList();

    @Test
    void errorCodesAreUnique() {
        assertThat(CODES).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void errorCodesNameModuleAndReason() {
        assertThat(CODES).allMatch(code -> code.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void everyReasonHasItsText(String language) throws IOException {
        Set<String> told = new TreeSet<>(codes(language, IN_THE_PORTAL));
        told.addAll(codes(language, IN_THE_APP));

        assertThat(told).containsAll(CODES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void everyTextOfARefusalBelongsToAReason(String language) throws IOException {
        assertThat(CODES).containsAll(codes(language, IN_THE_PORTAL));
    }

    private static Set<String> codes(String language, Pattern text) throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.getFileName().toString().matches("[a-z]+" + language + "\\.properties"))
                    .flatMap(file -> keys(file).stream())
                    .map(text::matcher)
                    .filter(Matcher::matches)
                    .map(key -> key.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> keys(Path bundle) {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return texts.stringPropertyNames();
    }
}
