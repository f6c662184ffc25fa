package com.rotki.portal.credentials.ui;

import com.rotki.portal.credentials.RegenerateReason;
import com.rotki.portal.platform.ConnectedDevice;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a regenerate does before it happens, and asks for the reason. */
final class RegenerateDialog {

    private final ConfirmAction confirmation = new ConfirmAction(text("title"));
    private final RadioButtonGroup<RegenerateReason> reason = new RadioButtonGroup<>();
    private final Paragraph consequence = new Paragraph();

    RegenerateDialog(List<ConnectedDevice> devices, @Nullable RegenerateReason preselected, StepUp stepUp) {
        askForReason(preselected);
        confirmation
                .body(affected(devices), effects(), reason, consequence)
                .verb(text("verb"))
                .keepLabel(text("keep"))
                .destructive()
                .onlyIf(this::reasonIsGiven)
                .stepUp(stepUp);
    }

    /** Opens the dialog, which stays open with the reason if {@code confirmed} refuses. */
    void open(Consumer<RegenerateReason> confirmed) {
        confirmation.onConfirm(() -> confirmed.accept(reason.getValue())).open();
    }

    private static Component affected(List<ConnectedDevice> devices) {
        Paragraph everyDevice = new Paragraph(text("every-device"));
        everyDevice.addClassName("regenerate-warning");
        Div affected = new Div(everyDevice);
        affected.addClassName("regenerate-affected");
        if (devices.isEmpty()) {
            affected.add(new Paragraph(text("no-devices")));
        } else {
            affected.add(new Paragraph(text("devices", devices.size())), new DeviceList(devices));
        }
        return affected;
    }

    private static Component effects() {
        UnorderedList list = new UnorderedList();
        list.addClassName("regenerate-effects");
        Stream.of("effect.at-once", "effect.notice", "effect.stays")
                .map(key -> new ListItem(text(key)))
                .forEach(list::add);
        return list;
    }

    private void askForReason(@Nullable RegenerateReason preselected) {
        consequence.addClassName("hint");
        consequence.getElement().setAttribute("role", "status");
        reason.setLabel(text("reason"));
        reason.setItems(RegenerateReason.values());
        reason.setItemLabelGenerator(each -> text("reason." + name(each)));
        reason.setRequired(true);
        reason.setErrorMessage(text("reason.required"));
        reason.addValueChangeListener(event -> consequence.setText(text("consequence." + name(event.getValue()))));
        if (preselected != null) {
            reason.setValue(preselected);
        }
    }

    private boolean reasonIsGiven() {
        boolean given = !reason.isEmpty();
        reason.setInvalid(!given);
        if (!given) {
            reason.getElement().callJsFunction("focus");
        }
        return given;
    }

    private static String name(RegenerateReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate("credentials.regenerate." + key, arguments);
    }
}
