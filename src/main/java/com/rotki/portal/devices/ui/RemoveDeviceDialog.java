package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks before a device is removed. It says what happens to it and when, and that only regenerating the credentials
 * stops somebody who has the API Secret.
 */
final class RemoveDeviceDialog {

    private enum Why {
        NOT_USED,
        LOST
    }

    private final DeviceSummary device;
    private final DeviceActions actions;
    private final Runnable removed;
    private final RadioButtonGroup<Why> why = new RadioButtonGroup<>();
    private final Paragraph lostNote = new Paragraph(text("lost-note"));
    private boolean done;

    /**
     * Creates the dialog.
     *
     * @param removed runs when the device is gone and the dialog closed
     */
    RemoveDeviceDialog(DeviceSummary device, DeviceActions actions, Runnable removed) {
        this.device = device;
        this.actions = actions;
        this.removed = removed;
    }

    void open() {
        boolean credentials = actions.credentialsToEnd();
        why.setVisible(credentials);
        var question = new ConfirmAction(text("title", DeviceFormatter.title(device)))
                .body(consequences(credentials), why, lostNote)
                .verb(text("verb"))
                .keepLabel(text("keep"))
                .destructive()
                .onConfirm(this::remove);
        why.setLabel(text("why"));
        why.setItems(Why.values());
        why.setItemLabelGenerator(choice -> text(choice == Why.LOST ? "why-lost" : "why-not-used"));
        why.setValue(Why.NOT_USED);
        lostNote.setVisible(false);
        why.addValueChangeListener(chosen -> {
            lostNote.setVisible(lost());
            question.verb(text(lost() ? "verb-and-regenerate" : "verb"));
        });
        question.open().addOpenedChangeListener(change -> {
            if (!change.isOpened() && done) {
                goOn();
            }
        });
    }

    private void remove() {
        actions.remove(device.id());
        done = true;
    }

    private void goOn() {
        removed.run();
        if (lost()) {
            actions.regenerateForLostDevice();
        }
    }

    private boolean lost() {
        return why.getValue() == Why.LOST;
    }

    private static UnorderedList consequences(boolean credentials) {
        Stream<String> always = Stream.of("slot", "refused", "stays-removed");
        List<ListItem> items = (credentials ? Stream.concat(always, Stream.of("other-calls")) : always)
                .map(key -> new ListItem(text(key)))
                .toList();
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("remove-device");
        return list;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate("devices.remove." + key, arguments);
    }
}
