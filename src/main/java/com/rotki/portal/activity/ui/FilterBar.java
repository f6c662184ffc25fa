package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What kind of entries to show, as links, and from which days. The days use the browser's own fields. */
final class FilterBar extends Div {

    private final UnorderedList kinds = new UnorderedList();
    private final Input from = day("from");
    private final Input to = day("to");
    private FilterAddress shown = new FilterAddress(null, null, null);

    /**
     * Creates the bar.
     *
     * @param changed is told the new filter when a day was chosen
     */
    FilterBar(Consumer<FilterAddress> changed) {
        addClassName("activity-filter");
        Nav nav = new Nav(kinds);
        nav.setAriaLabel(getTranslation("activity.filter.kinds"));
        nav.addClassNames("pills", "activity-kinds");
        from.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(shown.withFrom(date(from)));
            }
        });
        to.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(shown.withTo(date(to)));
            }
        });
        Div days = new Div(labelled("activity.filter.from", from), labelled("activity.filter.to", to));
        days.addClassName("activity-days");
        add(nav, days);
    }

    void show(FilterAddress filter) {
        shown = filter;
        kinds.removeAll();
        Stream.concat(
                        Stream.of(Optional.<ActivityGroup>empty()),
                        Arrays.stream(ActivityGroup.values()).map(Optional::of))
                .forEach(group -> kinds.add(new ListItem(link(group.orElse(null)))));
        from.setValue(text(filter.from()));
        to.setValue(text(filter.to()));
    }

    private RouterLink link(@Nullable ActivityGroup group) {
        String key = "activity.filter.kind." + (group == null ? "all" : FilterAddress.name(group));
        RouterLink link = new RouterLink(getTranslation(key), ActivityView.class);
        link.setQueryParameters(shown.withGroup(group).toParameters());
        link.setHighlightCondition((same, event) -> false);
        if (group == shown.group()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Input day(String id) {
        Input input = new Input();
        input.setType("date");
        input.setId("activity-" + id);
        return input;
    }

    private Div labelled(String key, Input input) {
        NativeLabel label = new NativeLabel(getTranslation(key));
        label.setFor(input);
        return new Div(label, input);
    }

    private static @Nullable LocalDate date(Input input) {
        return FilterAddress.date(input.getValue()).orElse(null);
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
