package com.rotki.portal.subscription.ui;

import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.subscription.Entitlements;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;

/** The parts of the app that plans unlock: what this one has, and from which tier on there are the others. */
final class CapabilityList extends UnorderedList {

    /** Creates the list; {@code unlocks} names for each capability the lowest tier that has it. */
    CapabilityList(Entitlements entitlements, Map<String, String> unlocks) {
        addClassName("capability-list");
        // What the plan has comes first; the sort keeps the order within.
        unlocks.keySet().stream()
                .sorted(Comparator.comparing(capability -> !unlocked(entitlements, capability)))
                .forEach(capability -> add(
                        item(capability, unlocked(entitlements, capability), String.valueOf(unlocks.get(capability)))));
    }

    private static boolean unlocked(Entitlements entitlements, String capability) {
        return entitlements.capabilities().getOrDefault(capability, false);
    }

    private ListItem item(String capability, boolean unlocked, String fromTier) {
        Span name = new Span(getTranslation("subscription.capability." + capability));
        name.addClassName("capability-name");
        StatusBadge badge = unlocked
                ? new StatusBadge(getTranslation("subscription.capability.included"), Tone.OK)
                : new StatusBadge(getTranslation("subscription.capability.from", fromTier), Tone.NEUTRAL);
        return new ListItem(name, badge);
    }
}
