package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityItem;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * The details that people can use; those of a visit that has ended are its receipt (requirement B-24). Details without a
 * name in words, ids for example, are left out.
 */
final class EntryDetails {

    private EntryDetails() {}

    /** Returns the details; empty if none can be shown. */
    static Optional<Component> of(ActivityItem item, ActivityWords words) {
        FactList facts = new FactList();
        item.details().forEach((name, value) -> {
            if (!value.isBlank()) {
                ActivityTexts.detail(name)
                        .ifPresent(label -> facts.add(I18NProvider.translate(label), value(name, value, words)));
            }
        });
        facts.addClassName("activity-details");
        return facts.getChildren().findAny().isPresent() ? Optional.of(facts) : Optional.empty();
    }

    private static Component value(String name, String value, ActivityWords words) {
        if ("pages".equals(name)) {
            return new UnorderedList(Arrays.stream(value.split(", "))
                    .map(page -> new ListItem(words.inWords("page", page)))
                    .toArray(ListItem[]::new));
        }
        return time(value).<Component>map(TimeText::new).orElseGet(() -> new Span(words.inWords(name, value)));
    }

    private static Optional<Instant> time(String value) {
        try {
            return Optional.of(Instant.parse(value));
        } catch (DateTimeException text) {
            return Optional.empty();
        }
    }
}
