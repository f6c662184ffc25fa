package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceChoiceService;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.DevicesOverview;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.ui.LowerPlanPart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/** Asks which devices stay before a plan is planned that allows fewer (requirement B-18). */
@org.springframework.stereotype.Component
class DevicesInLowerPlan implements LowerPlanPart {

    private static final int ORDER = 10;

    private final DeviceService devices;
    private final DeviceChoiceService choice;

    DevicesInLowerPlan(DeviceService devices, DeviceChoiceService choice) {
        this.devices = devices;
        this.choice = choice;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Rehearsal> rehearse(LowerPlan plan) {
        DevicesOverview overview = devices.overview();
        boolean fewer = plan.devices() < overview.limit() && overview.active().size() > plan.devices();
        return fewer ? Optional.of(new Choice(plan, overview.active())) : Optional.empty();
    }

    /** Chosen to begin with are those that are in use. */
    private final class Choice implements Rehearsal {

        private final StayingDevices staying;
        private final Div content;

        Choice(LowerPlan plan, List<DeviceSummary> active) {
            List<DeviceId> inUse =
                    active.stream().limit(plan.devices()).map(DeviceSummary::id).toList();
            staying = new StayingDevices(active, inUse, plan.devices());
            content = new Div(
                    new Paragraph(StayingDevices.text("warning", plan.tierName(), plan.devices(), active.size())),
                    staying,
                    new Paragraph(StayingDevices.text("later")),
                    new Anchor("devices", StayingDevices.text("link")));
        }

        @Override
        public Component content() {
            return content;
        }

        /** Whoever chooses none decides later. */
        @Override
        public boolean isComplete() {
            return staying.chosen().isEmpty() || staying.isComplete();
        }

        @Override
        public void planned() {
            if (!staying.chosen().isEmpty()) {
                choice.choose(staying.chosen());
            }
        }
    }
}
