package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityItem;
import com.rotki.portal.platform.ui.Icons;
import com.rotki.portal.platform.ui.PlaceText;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry: what happened, when, by whom and from where. */
final class ActivityRow extends ListItem implements Focusable<ActivityRow> {

    /**
     * Creates the row.
     *
     * @param more what is asked or offered about the entry, below it
     */
    ActivityRow(ActivityItem item, List<Component> more) {
        ActivityWords words = new ActivityWords(getLocale());
        addClassName("activity-row");
        setTabIndex(-1);
        Div picture = new Div(Icons.decorative(ActivityLook.icon(item.kind())));
        picture.addClassNames("activity-picture", ActivityLook.tone(item.kind()).className());
        Span sentence = new Span(words.sentence(item));
        sentence.addClassName("activity-sentence");
        TimeText time = new TimeText(item.at());
        time.addClassName("activity-time");
        Div top = new Div(sentence, time);
        top.addClassName("activity-top");
        Span origin = new Span(origin(item, words));
        origin.addClassName("activity-origin");
        Div texts = new Div(top, origin);
        texts.addClassName("activity-texts");
        EntryDetails.of(item, words).ifPresent(texts::add);
        texts.add(more);
        add(picture, texts);
    }

    private String origin(ActivityItem item, ActivityWords words) {
        return Stream.of(
                        getTranslation("activity.entry.number", item.sequence()),
                        words.actor(item),
                        words.program(item.userAgent()),
                        place(item.sourceAddress(), words),
                        labelled("activity.entry.request", item.requestId()))
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String place(@Nullable String address, ActivityWords words) {
        return address == null ? null : PlaceText.brief(address, words.locale());
    }

    private @Nullable String labelled(String key, @Nullable String value) {
        return value == null ? null : getTranslation(key, value);
    }
}
