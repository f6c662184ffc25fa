package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.DevicesOverview;
import com.rotki.portal.devices.SlotAdvice;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How many of the slots are taken, what to do when all are, and what holds while the subscription does not work. */
final class DeviceUsage extends Div {

    private final Div meter = new Div();
    private final Div inactive = new Div();
    private final Div advice = new Div();
    private final Consumer<DeviceSummary> askToRemove;
    private @Nullable SlotAdvice shownAdvice;

    DeviceUsage(Consumer<DeviceSummary> askToRemove) {
        this.askToRemove = askToRemove;
        addClassName("device-usage");
        inactive.addClassNames("device-inactive", "tone-warning");
        inactive.add(
                DeviceWords.decorative(VaadinIcon.WARNING),
                new Div(
                        new Span(getTranslation("devices.inactive.text") + " "),
                        new Anchor("subscription", getTranslation("devices.inactive.subscription"))));
        add(inactive, meter, advice);
    }

    void show(DevicesOverview overview) {
        inactive.setVisible(!overview.entitlements().active());
        meter.removeAll();
        meter.add(meter(overview));
        SlotAdvice current = overview.advice().orElse(null);
        if (current == null || !current.equals(shownAdvice)) {
            advice.removeAll();
            overview.advice().ifPresent(given -> advice.add(new SlotAdviceCard(given, askToRemove)));
            shownAdvice = current;
        }
    }

    /** Returns the meter, labelled with the tier that sets the limit. */
    static UsageMeter meter(DevicesOverview overview) {
        return new UsageMeter(
                I18NProvider.translate(
                        "devices.usage.label", overview.entitlements().tier().name()),
                overview.active().size(),
                overview.limit());
    }
}
