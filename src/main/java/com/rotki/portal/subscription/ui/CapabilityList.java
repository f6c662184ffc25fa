package com.rotki.portal.subscription.ui;

import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/** The parts of the app that plans unlock: what this one has, and from which tier on there are the others. */
final class CapabilityList extends UnorderedList {

    private final Tone included;

    /**
     * Creates the list.
     *
     * @param unlocked what the plan includes, whether it is active or not
     * @param unlocks the lowest tier of each capability
     * @param active whether the plan works now
     */
    CapabilityList(Set<String> unlocked, Map<String, String> unlocks, boolean active) {
        included = active ? Tone.OK : Tone.NEUTRAL;
        addClassName("capability-list");
        // What the plan has comes first; the sort keeps the order within.
        unlocks.keySet().stream()
                .sorted(Comparator.comparing(capability -> !unlocked.contains(capability)))
                .forEach(capability ->
                        add(item(capability, unlocked.contains(capability), String.valueOf(unlocks.get(capability)))));
    }

    private ListItem item(String capability, boolean unlocked, String fromTier) {
        Span name = new Span(getTranslation("subscription.capability." + capability));
        name.addClassName("capability-name");
        StatusBadge badge = unlocked
                ? new StatusBadge(getTranslation("subscription.capability.included"), included)
                : new StatusBadge(getTranslation("subscription.capability.from", fromTier), Tone.NEUTRAL);
        return new ListItem(name, badge);
    }
}
