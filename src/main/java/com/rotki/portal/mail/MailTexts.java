package com.rotki.portal.mail;

import com.rotki.portal.platform.DurationText;
import com.rotki.portal.platform.TextBundles;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of mails, from the bundles of all modules: letters are worded by the module that posts them. */
@Component
class MailTexts {

    private final MessageSource bundles = TextBundles.all();

    /**
     * Returns the text.
     *
     * @throws org.springframework.context.NoSuchMessageException if there is none: nobody gets a mail without words
     */
    String text(String key, Locale language, Object... arguments) {
        return bundles.getMessage(key, arguments, language);
    }

    /** Returns the text, or null if there is none. */
    @Nullable String find(String key, Locale language, Object... arguments) {
        return bundles.getMessage(key, arguments, null, language);
    }

    /** Returns the paragraphs of a text, which are lines of it. */
    List<String> paragraphs(String key, Locale language, Object... arguments) {
        return text(key, language, arguments).lines().toList();
    }

    /** Returns the words of a duration. */
    String duration(Duration duration, Locale language) {
        return DurationText.inMinutes(duration, (key, count) -> text(key, language, count));
    }
}
