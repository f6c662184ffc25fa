package com.rotki.portal.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the templates lay out. All texts are worded already.
 *
 * @param language of the texts, as a language tag
 * @param before what is said before the items and the link
 * @param items what happened, in its order
 * @param link null if there is nothing to follow
 * @param after what is said after the link
 * @param footer what is said below all mails
 */
record MailModel(
        String language,
        String title,
        List<String> before,
        List<Item> items,
        @Nullable Link link,
        List<String> after,
        List<String> footer) {

    /** Copies the lists. */
    MailModel {
        before = List.copyOf(before);
        items = List.copyOf(items);
        after = List.copyOf(after);
        footer = List.copyOf(footer);
    }

    boolean hasItems() {
        return !items.isEmpty();
    }

    /** One thing that happened. */
    record Item(String what, String when) {}

    /** A link; {@code address} is absolute. */
    record Link(String label, String address) {}
}
