package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.DevicesOverview;
import com.rotki.portal.devices.SlotAdvice;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.ui.ObstacleNotice;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How many slots are taken, why devices cannot connect if they cannot, and what to do when all slots are taken. */
final class DeviceUsage extends Div {

    private final Div meter = new Div();
    private final ObstacleNotice obstacles = new ObstacleNotice();
    private final Div advice = new Div();
    private final Consumer<DeviceSummary> askToRemove;
    private @Nullable SlotAdvice shownAdvice;

    /**
     * Creates it empty.
     *
     * @param askToRemove opens the dialog
     */
    DeviceUsage(Consumer<DeviceSummary> askToRemove) {
        this.askToRemove = askToRemove;
        addClassName("device-usage");
        add(obstacles, meter, advice);
    }

    /** Shows how things stand. Without devices the empty page says what is in the way. */
    void show(DevicesOverview overview, List<AppObstacle> inTheWay) {
        boolean any = !overview.active().isEmpty();
        obstacles.show(any ? inTheWay : List.of(), kept(inTheWay));
        meter.removeAll();
        if (any || overview.limit() > 0) {
            meter.add(meter(overview));
        }
        show(inTheWay.isEmpty() ? overview.advice() : Optional.empty());
    }

    private void show(Optional<SlotAdvice> given) {
        SlotAdvice current = given.orElse(null);
        if (current == null || !Objects.equals(current, shownAdvice)) {
            advice.removeAll();
            given.ifPresent(shown -> advice.add(new SlotAdviceCard(shown, askToRemove)));
            shownAdvice = current;
        }
    }

    private String[] kept(List<AppObstacle> inTheWay) {
        return inTheWay.stream().anyMatch(AppObstacle::isOfPlan)
                ? new String[] {getTranslation("devices.inactive.kept")}
                : new String[0];
    }

    /** Returns the bar, as other pages show it too. */
    static UsageMeter meter(DevicesOverview overview) {
        return new UsageMeter(
                I18NProvider.translate(
                        "devices.usage.label", overview.entitlements().tier().name()),
                overview.active().size(),
                overview.limit());
    }
}
