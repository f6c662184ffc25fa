package com.rotki.portal.credentials.ui;

import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.ConnectedDevices.ConnectedDevice;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.StepUp;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what a regenerate does before it happens, and asks for the reason. */
final class RegenerateDialog {

    private final ConfirmAction confirmation = new ConfirmAction(text("title"));
    private final RadioButtonGroup<RegenerateReason> reason = new RadioButtonGroup<>();
    private final Paragraph consequence = new Paragraph();

    RegenerateDialog(
            List<ConnectedDevice> devices,
            List<AppObstacle> obstacles,
            @Nullable RegenerateReason preselected,
            StepUp stepUp) {
        askForReason(preselected);
        confirmation
                .body(new RegenerateImpact(devices, obstacles), reason, consequence)
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
        reason.setInvalid(reason.isEmpty());
        return !reason.isEmpty();
    }

    private static String name(RegenerateReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String key) {
        return I18NProvider.translate("credentials.regenerate." + key);
    }
}
