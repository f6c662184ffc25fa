package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in every language, and every text that the code asks for exists. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src", "main", "resources", "i18n");
    private static final Path CODE = Path.of("src", "main", "java");
    private static final String GERMAN = "_de.properties";
    private static final Pattern USE =
            Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([a-z0-9.-]*[a-z0-9])\"\\s*[,)]");
    private static final Pattern MENU_TITLE = Pattern.compile("@Menu\\([^)]*title = \"([^\"]+)\"");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> !file.toString().endsWith(GERMAN))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(Path bundle) {
        assertThat(keys(german(bundle))).isEqualTo(keys(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAValidPatternWithTheSamePlaceholdersAndTypographicApostrophes(Path bundle) {
        Properties english = read(bundle);
        Properties german = read(german(bundle));

        for (String key : english.stringPropertyNames()) {
            String text = english.getProperty(key);
            String translated = german.getProperty(key, "");
            assertThat(text).as(key).isNotBlank().doesNotContain("'");
            assertThat(translated).as(key).isNotBlank().doesNotContain("'");
            assertThat(placeholders(translated, Locale.GERMAN)).as(key).isEqualTo(placeholders(text, Locale.ENGLISH));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextThatCountsHasWordsForNone(Path bundle) {
        for (Path language : List.of(bundle, german(bundle))) {
            Properties texts = read(language);
            texts.stringPropertyNames()
                    .forEach(key -> assertThat(choices(texts.getProperty(key)))
                            .as(key)
                            .allSatisfy(
                                    choice -> assertThat(choice.getLimits()[0]).isZero()));
        }
    }

    private static List<ChoiceFormat> choices(String text) {
        return Stream.of(new MessageFormat(text, Locale.ENGLISH).getFormats())
                .filter(ChoiceFormat.class::isInstance)
                .map(ChoiceFormat.class::cast)
                .toList();
    }

    @Test
    void noTwoBundlesHaveTheSameKey() throws IOException {
        Set<String> seen = new TreeSet<>();

        for (Path bundle : bundles()) {
            assertThat(keys(bundle)).allMatch(seen::add, "belongs to one bundle only");
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> known =
                bundles().stream().flatMap(bundle -> keys(bundle).stream()).collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> used.addAll(usedIn(file)));
        }

        assertThat(used).isNotEmpty();
        assertThat(known).containsAll(used);
    }

    private static Set<String> usedIn(Path file) {
        try {
            String code = Files.readString(file);
            return Stream.of(USE, MENU_TITLE)
                    .flatMap(pattern -> pattern.matcher(code).results())
                    .map(use -> use.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int placeholders(String text, Locale locale) {
        return new MessageFormat(text, locale).getFormatsByArgumentIndex().length;
    }

    private static Path german(Path bundle) {
        return bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", GERMAN));
    }

    private static Set<String> keys(Path bundle) {
        return new TreeSet<>(read(bundle).stringPropertyNames());
    }

    private static Properties read(Path bundle) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return texts;
    }
}
