package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.PortalApplication;
import com.rotki.portal.platform.AccountEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What notices are made of has words, and happens. */
class NoticeTopicTest {

    private static final Set<String> EVENTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(PortalApplication.class).stream()
                    .filter(type -> type.isAssignableTo(AccountEvent.class))
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.toSet());

    private final MailTexts texts = new MailTexts();

    static Stream<String> kinds() {
        return Arrays.stream(NoticeTopic.values()).flatMap(topic -> topic.kinds().stream());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindIsAnEventWithASentenceInBothLanguages(String kind) {
        assertThat(EVENTS).contains(kind);
        for (Locale language : Set.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(texts.text("activity.said." + KindName.of(kind), language))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindBelongsToOneTopic(String kind) {
        assertThat(kinds().filter(kind::equals)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(NoticeTopic.class)
    void eachTopicHasAName(NoticeTopic topic) {
        for (Locale language : Set.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(texts.text("mail.topic." + KindName.of(topic.name()), language))
                    .isNotBlank();
        }
    }
}
