package com.rotki.portal.admin.ui;

import com.rotki.portal.devices.AdminDevice;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.ReasonField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;

/** Asks for the reason before something is done to devices, and names them. Their owners read the reason. */
final class ReasonDialog {

    private static final int MOST_NAMED = 8;

    private final List<AdminDevice> devices;
    private final String key;
    private final ReasonField reason =
            new ReasonField(I18NProvider.translate("admin.reason.label"), I18NProvider.translate("admin.reason.hint"));

    /**
     * Creates the dialog.
     *
     * @param key of its texts
     */
    ReasonDialog(String key, List<AdminDevice> devices) {
        this.key = "admin.devices." + key + ".";
        this.devices = devices;
    }

    /** Opens it. {@code action} gets the reason; if it refuses, the dialog stays open. */
    void open(boolean destructive, Consumer<String> action) {
        var question = new ConfirmAction(text("title", devices.size()))
                .body(names(), new Paragraph(text("consequence", devices.size())), reason)
                .verb(text("verb", devices.size()))
                .onlyIf(reason::isGiven)
                .onConfirm(() -> action.accept(reason.getValue()));
        if (destructive) {
            question.destructive();
        }
        question.open();
    }

    private Component names() {
        UnorderedList names = new UnorderedList();
        names.addClassName("admin-names");
        devices.stream().limit(MOST_NAMED).forEach(device -> names.add(name(device)));
        if (devices.size() > MOST_NAMED) {
            names.add(new ListItem(I18NProvider.translate("admin.devices.more", devices.size() - MOST_NAMED)));
        }
        return names;
    }

    private ListItem name(AdminDevice device) {
        ListItem name = new ListItem(
                I18NProvider.translate("admin.devices.named", AdminDeviceFormatter.title(device), device.email()));
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private String text(String part, Object... arguments) {
        return I18NProvider.translate(key + part, arguments);
    }
}
