package com.rotki.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.NoticeTopic;
import com.rotki.portal.platform.TextKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What notices are made of has words, and happens. */
class NoticeTopicTest {

    private final MailTexts texts = new MailTexts();

    static Stream<EventKind> kinds() {
        return Arrays.stream(EventKind.values()).filter(kind -> kind.topic().isPresent());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindHasASentenceInBothLanguages(EventKind kind) {
        for (Locale language : Set.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(texts.text("activity.said." + TextKey.of(kind.stored()), language))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(NoticeTopic.class)
    void eachTopicIsOfSomething(NoticeTopic topic) {
        assertThat(kinds().filter(kind -> kind.topic().equals(Optional.of(topic))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoticeTopic.class)
    void eachTopicHasAName(NoticeTopic topic) {
        for (Locale language : Set.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(texts.text("mail.topic." + TextKey.of(topic.name()), language))
                    .isNotBlank();
        }
    }
}
