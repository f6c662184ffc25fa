package com.rotki.portal.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content that the templates lay out. All texts are already worded.
 *
 * @param language of the texts, as a language tag
 * @param title as the subject says it; mail programs show that one above the mail
 * @param lead what is read first
 * @param items what happened, in its order
 * @param before what is said before the link
 * @param link null if there is nothing to follow
 * @param after what is said after the link
 * @param footer what is said below all mails
 */
record MailModel(
        String language,
        String title,
        String lead,
        List<Item> items,
        List<String> before,
        @Nullable Link link,
        List<String> after,
        List<String> footer) {

    /** Copies the lists. */
    MailModel {
        items = List.copyOf(items);
        before = List.copyOf(before);
        after = List.copyOf(after);
        footer = List.copyOf(footer);
    }

    boolean hasItems() {
        return !items.isEmpty();
    }

    /**
     * One thing that happened.
     *
     * @param said what the staff wrote about it; null if that is nothing
     * @param advice what to do about it now
     */
    record Item(String what, String when, @Nullable String said, List<String> advice) {

        /** Copies the list. */
        Item {
            advice = List.copyOf(advice);
        }
    }

    /** A link; {@code address} is absolute. */
    record Link(String label, String address) {}
}
