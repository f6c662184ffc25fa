package com.rotki.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.AppRefusal.Concern;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppRefusalTest {

    private static final List<String> LANGUAGES = List.of("", "_de");

    @ParameterizedTest
    @EnumSource(AppRefusal.class)
    void eachHasItsTextsInEveryLanguage(AppRefusal refusal) {
        assertTexts(
                "appapi", "problem.%s.title".formatted(refusal.code()), "problem.%s.error".formatted(refusal.code()));
        assertTexts(
                "guidance",
                "guidance.problem.%s.title".formatted(refusal.code()),
                "guidance.problem.%s.meaning".formatted(refusal.code()),
                "guidance.problem.%s.action".formatted(refusal.code()));
        assertTexts("requestlog", AppRefusal.reasonKey(refusal.cause()), AppRefusal.remedyKey(refusal.cause()));
    }

    @ParameterizedTest
    @CsvSource({"appapi, problem.(.+).title", "guidance, guidance.problem.(.+).title"})
    void noTextsAreLeftOfARefusalThatIsNoMore(String bundle, String key) {
        assertThat(namesIn(bundle, key))
                .isEqualTo(Stream.of(AppRefusal.values()).map(AppRefusal::code).collect(Collectors.toSet()));
    }

    @Test
    void noWordsAreLeftOfACauseThatIsNoMore() {
        assertThat(namesIn("requestlog", "requestlog.cause.(.+).reason"))
                .isEqualTo(Stream.of(AppRefusal.values())
                        .map(refusal -> AppRefusal.reasonKey(refusal.cause()))
                        .map(key -> key.replaceAll("^requestlog\\.cause\\.|\\.reason$", ""))
                        .collect(Collectors.toSet()));
    }

    @Test
    void codesAreUnique() {
        assertThat(Stream.of(AppRefusal.values()).map(AppRefusal::code)).doesNotHaveDuplicates();
    }

    @Test
    void onlyAClockHasOneCauseForTwoRefusals() {
        assertThat(Stream.of(AppRefusal.values()).collect(Collectors.groupingBy(AppRefusal::cause)))
                .allSatisfy((cause, refusals) ->
                        assertThat(refusals).hasSize(refusals.getFirst().concern() == Concern.CLOCK ? 2 : 1));
    }

    /** Both are on the disk, and the codes are what programs go by. */
    @Test
    void publicCodesAndStoredCausesAreWhatTheyWere() {
        assertThat(AppRefusal.CREDENTIALS_INVALID)
                .extracting(AppRefusal::code, AppRefusal::cause)
                .containsExactly("credentials.invalid", "signature-mismatch");
        assertThat(AppRefusal.CREDENTIALS_ENDED)
                .extracting(AppRefusal::code, AppRefusal::cause)
                .containsExactly("credentials.ended", "credentials-ended");
        assertThat(AppRefusal.ofClock(Duration.ofHours(1)))
                .extracting(AppRefusal::code, AppRefusal::cause)
                .containsExactly("request.clock-ahead", "clock-off");
        assertThat(AppRefusal.ofClock(Duration.ofHours(-1)))
                .extracting(AppRefusal::code, AppRefusal::cause)
                .containsExactly("request.clock-behind", "clock-off");
        assertThat(Stream.of(AppRefusal.Step.values()).map(Enum::name))
                .containsExactly("KEY", "SIGNATURE", "CLOCK", "REPLAY", "SUBSCRIPTION", "DEVICE", "LIMIT");
    }

    @Test
    void aCauseThatIsNotKnownStillHasWords() {
        assertTexts("requestlog", AppRefusal.reasonKey("something.else"), AppRefusal.remedyKey("something.else"));
    }

    private static void assertTexts(String bundle, String... keys) {
        for (String language : LANGUAGES) {
            Properties texts = load(bundle + language);
            assertThat(keys)
                    .as(bundle + language)
                    .allSatisfy(
                            key -> assertThat(texts.getProperty(key)).as(key).isNotBlank());
        }
    }

    private static Set<String> namesIn(String bundle, String key) {
        Pattern pattern = Pattern.compile(key);
        return load(bundle).stringPropertyNames().stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties load(String bundle) {
        Properties texts = new Properties();
        try (InputStream file =
                Objects.requireNonNull(AppRefusalTest.class.getResourceAsStream("/i18n/" + bundle + ".properties"))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
