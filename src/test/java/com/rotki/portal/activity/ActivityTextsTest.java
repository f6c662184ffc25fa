package com.rotki.portal.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.ActivityGroup;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.NoticeTopic;
import com.rotki.portal.platform.TextKey;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the features publish has a sentence and a place in the filter. */
class ActivityTextsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.GERMAN);

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void eachKindHasItsSentenceInBothLanguages(EventKind kind) {
        for (Locale language : LANGUAGES) {
            assertThat(keys(language)).contains("activity.said." + kebab(kind.stored()));
        }
    }

    @ParameterizedTest
    @EnumSource(ActivityGroup.class)
    void eachGroupHasANameInTheFilterAndSomethingToFind(ActivityGroup group) {
        for (Locale language : LANGUAGES) {
            assertThat(keys(language))
                    .contains("activity.filter.kind."
                            + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        assertThat(EventKind.in(group)).isNotEmpty();
    }

    @Test
    void eachTopicThatCanBeMutedHasItsName() {
        for (Locale language : LANGUAGES) {
            assertThat(NoticeTopic.mutable())
                    .allSatisfy(topic ->
                            assertThat(keys(language)).contains("activity.detail.topic." + TextKey.of(topic.name())));
        }
    }

    private static Set<String> keys(Locale language) {
        String suffix = language.equals(Locale.ROOT) ? "" : "_" + language.getLanguage();
        return new TreeSet<>(
                ResourceBundle.getBundle("i18n/activity" + suffix, Locale.ROOT).keySet());
    }

    private static String kebab(String name) {
        return Stream.of(name.split("(?<=[a-z])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .reduce((first, second) -> first + "-" + second)
                .orElseThrow();
    }
}
