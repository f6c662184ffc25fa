package com.rotki.portal.activity.ui;

import com.rotki.portal.platform.ActivityGroup;
import com.rotki.portal.platform.ui.DayField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters entries by kind, with links, and by day. */
final class FilterBar extends Div {

    private final UnorderedList kinds = new UnorderedList();
    private final DayField from = new DayField(getTranslation("activity.filter.from"));
    private final DayField to = new DayField(getTranslation("activity.filter.to"));
    private final transient Consumer<FilterAddress> changed;
    private FilterAddress shown = new FilterAddress(null, null, null);

    /**
     * Creates the bar.
     *
     * @param changed is told the new filter when a day was chosen
     */
    FilterBar(Consumer<FilterAddress> changed) {
        this.changed = changed;
        addClassName("activity-filter");
        Nav nav = new Nav(kinds);
        nav.setAriaLabel(getTranslation("activity.filter.kinds"));
        nav.addClassNames("pills", "activity-kinds");
        from.addValueChangeListener(change -> tell(shown.withFrom(change.getValue())));
        to.addValueChangeListener(change -> tell(shown.withTo(change.getValue())));
        Div days = new Div(from, to);
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
        from.setValue(filter.from());
        to.setValue(filter.to());
    }

    private void tell(FilterAddress wanted) {
        if (!wanted.equals(shown)) {
            changed.accept(wanted);
        }
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
}
