package com.rotki.portal.platform;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.PortalApplication;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventKindTest {

    /** What is sealed into the chains of accounts: lines are added to this file, and none is ever changed or removed. */
    private static final String SPELLINGS = "/activity/event-kinds.txt";

    @Test
    void spellingsStayAsTheyAreOnRecord() throws IOException {
        assertThat(Arrays.stream(EventKind.values()).map(EventKind::stored))
                .containsExactlyInAnyOrderElementsOf(pinned());
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void everySpellingIsOfOneKind(EventKind kind) {
        assertThat(EventKind.of(kind.stored())).contains(kind);
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void everyKindIsFiledInOneGroup(EventKind kind) {
        assertThat(ActivityGroup.values())
                .filteredOn(group -> EventKind.in(group).contains(kind))
                .containsExactly(kind.group());
    }

    @Test
    void aSpellingOfAnotherVersionIsOfNoKind() {
        assertThat(EventKind.of("UnheardOf")).isEmpty();
    }

    /** Two events of one kind could not be told apart on record. */
    @Test
    void everyEventIsOfAKindOfItsOwn() {
        Map<String, Set<String>> kinds = events().stream().collect(toMap(JavaClass::getName, EventKindTest::named));

        assertThat(kinds)
                .allSatisfy((event, named) -> assertThat(named).as(event).hasSize(1));
        assertThat(kinds.values().stream().flatMap(Set::stream))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(EventKind.values()).map(Enum::name).toList());
    }

    private static List<JavaClass> events() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackagesOf(PortalApplication.class)
                        .stream()
                        .filter(type -> type.isAssignableTo(AccountEvent.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .toList();
    }

    private static Set<String> named(JavaClass event) {
        return event.getMethod("kind").getFieldAccesses().stream()
                .map(JavaFieldAccess::getTarget)
                .filter(field -> field.getOwner().isEquivalentTo(EventKind.class))
                .map(field -> field.getName())
                .collect(Collectors.toSet());
    }

    private static List<String> pinned() throws IOException {
        try (InputStream file = Objects.requireNonNull(EventKindTest.class.getResourceAsStream(SPELLINGS))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
