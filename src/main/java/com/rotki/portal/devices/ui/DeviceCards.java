package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.DeviceId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A list of cards, one for each device. A card that is there stays where it is and is only told what is new, so that
 * what arrives meanwhile takes nobody the focus or the name they are typing.
 */
final class DeviceCards extends UnorderedList implements Focusable<UnorderedList> {

    private final Supplier<Card> newCard;
    private final Map<DeviceId, Card> cards = new HashMap<>();

    DeviceCards(Supplier<Card> newCard) {
        this.newCard = newCard;
        addClassNames("cards", "device-cards");
        // Takes the focus when the card that had it goes away.
        setTabIndex(-1);
    }

    void show(List<DeviceSummary> devices) {
        Set<DeviceId> there = devices.stream().map(DeviceSummary::id).collect(Collectors.toSet());
        List.copyOf(cards.keySet()).stream()
                .filter(id -> !there.contains(id))
                .map(cards::remove)
                .forEach(Component::removeFromParent);
        // New ones come first, in their order among themselves.
        int at = 0;
        for (DeviceSummary device : devices) {
            Card known = cards.get(device.id());
            if (known == null) {
                known = newCard.get();
                cards.put(device.id(), known);
                addComponentAtIndex(at++, known);
            }
            known.show(device);
        }
    }

    /** A card of the list. */
    abstract static class Card extends ListItem {

        /** Shows what is true of the device now; the same device each time. */
        abstract void show(DeviceSummary device);
    }
}
