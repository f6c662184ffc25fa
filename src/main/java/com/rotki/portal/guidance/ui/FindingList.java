package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.Finding;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Steps, each with what came of it: looked at and fine, looked at and to be mended, or not to be seen from here. */
final class FindingList extends OrderedList {

    private final transient Runnable regenerate;
    private transient List<Finding> shown = List.of();

    /** Creates an empty list; {@code regenerate} is what the button does in a step that advises to regenerate. */
    FindingList(Runnable regenerate) {
        this.regenerate = regenerate;
        addClassName("findings");
    }

    /** Shows {@code findings}. What is shown already stays as it is, so that nobody loses the place. */
    void show(List<Finding> findings) {
        if (!findings.equals(shown)) {
            shown = List.copyOf(findings);
            removeAll();
            shown.forEach(finding -> add(item(finding)));
        }
    }

    private ListItem item(Finding finding) {
        ListItem item = new FindingItem(finding);
        FindingAction.of(finding, regenerate).ifPresent(item::add);
        return item;
    }
}
