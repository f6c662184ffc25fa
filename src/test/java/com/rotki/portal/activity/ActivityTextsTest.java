package com.rotki.portal.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.PortalApplication;
import com.rotki.portal.platform.AccountEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the features publish has a sentence and a place in the filter. */
class ActivityTextsTest {

    static List<String> events() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackagesOf(PortalApplication.class)
                        .stream()
                        .filter(type -> type.isAssignableTo(AccountEvent.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void eachEventHasItsSentenceInBothLanguages(String event) {
        for (Locale language : List.of(Locale.ROOT, Locale.GERMAN)) {
            assertThat(keys(language)).contains("activity.said." + kebab(event));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void eachEventBelongsToOneGroup(String event) {
        assertThat(Arrays.stream(ActivityGroup.values())
                        .filter(group -> group.kinds().contains(event)))
                .hasSize(1);
    }

    @Test
    void eachGroupHasANameInTheFilterAndEachOfItsKindsASentence() {
        for (ActivityGroup group : ActivityGroup.values()) {
            assertThat(keys(Locale.ROOT))
                    .contains("activity.filter.kind."
                            + group.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .containsAll(group.kinds().stream()
                            .map(kind -> "activity.said." + kebab(kind))
                            .toList());
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
