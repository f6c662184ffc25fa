package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityFilter;
import com.rotki.portal.activity.ActivityItem;
import com.rotki.portal.activity.ActivityLog.ActivityPage;
import com.rotki.portal.platform.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries, the newest first, a page at a time. */
final class ActivityList extends Div {

    private static final int PAGE = 25;

    /** The source of the entries. */
    interface Source {

        ActivityPage page(ActivityFilter filter, @Nullable Long before, int most);
    }

    private final Source source;
    private final Function<ActivityItem, List<Component>> more;
    private final OrderedList list = new OrderedList();
    private final Button older = new Button(getTranslation("activity.list.older"));
    private final EmptyState nothing = new EmptyState(
            VaadinIcon.RECORDS, getTranslation("activity.list.none.title"), getTranslation("activity.list.none.text"));
    private final Div announcer = new Div();
    private ActivityFilter filter = ActivityFilter.ALL;
    private long newest;
    private long oldest;

    /**
     * Creates the list, still empty.
     *
     * @param more what is asked or offered about an entry
     */
    ActivityList(Source source, Function<ActivityItem, List<Component>> more) {
        this.source = source;
        this.more = more;
        addClassName("activity");
        list.addClassName("activity-list");
        older.addClassName("activity-older");
        older.addClickListener(click -> showOlder());
        announcer.addClassName("visually-hidden");
        announcer.getElement().setAttribute("role", "status");
        add(nothing, list, older, announcer);
    }

    /** Shows the newest entries that match, in place of those that are there. */
    void show(ActivityFilter wanted) {
        filter = wanted;
        list.removeAll();
        newest = 0;
        ActivityPage page = source.page(filter, null, PAGE);
        append(page);
        if (!page.items().isEmpty()) {
            newest = page.items().getFirst().sequence();
        }
    }

    /** Puts what came meanwhile on top and leaves everything else where it is. */
    void showNewer() {
        ActivityPage page = source.page(filter, null, PAGE);
        List<ActivityItem> fresh =
                page.items().stream().filter(item -> item.sequence() > newest).toList();
        if (fresh.isEmpty()) {
            return;
        }
        if (fresh.size() == PAGE || newest == 0) {
            show(filter);
        } else {
            fresh.reversed().forEach(item -> list.addComponentAsFirst(row(item)));
            newest = fresh.getFirst().sequence();
        }
        announcer.setText(
                getTranslation("activity.list.news", new ActivityWords(getLocale()).sentence(fresh.getFirst())));
    }

    private void showOlder() {
        int shown = list.getComponentCount();
        append(source.page(filter, oldest, PAGE));
        if (list.getComponentCount() > shown && list.getComponentAt(shown) instanceof ActivityRow first) {
            first.focus();
        }
    }

    private void append(ActivityPage page) {
        page.items().forEach(item -> list.add(row(item)));
        if (!page.items().isEmpty()) {
            oldest = page.items().getLast().sequence();
        }
        older.setVisible(page.more());
        boolean empty = list.getComponentCount() == 0;
        nothing.setVisible(empty);
        list.setVisible(!empty);
    }

    private ActivityRow row(ActivityItem item) {
        return new ActivityRow(item, more.apply(item));
    }
}
