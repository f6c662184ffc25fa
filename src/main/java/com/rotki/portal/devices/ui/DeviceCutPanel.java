package com.rotki.portal.devices.ui;

import static com.rotki.portal.devices.ui.StayingDevices.text;

import com.rotki.portal.devices.DeviceChoiceService;
import com.rotki.portal.devices.DeviceCut;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.ReaderLocale;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of the devices with a plan that allows fewer, and the way to choose which stay (requirement B-18). */
final class DeviceCutPanel extends Div {

    private final transient DeviceCut cut;
    private final transient DeviceChoiceService choice;
    private final transient Runnable changed;

    /**
     * Creates it.
     *
     * @param changed shows what is true now; runs after a choice
     */
    DeviceCutPanel(DeviceCut cut, DeviceChoiceService choice, Runnable changed) {
        this.cut = cut;
        this.choice = choice;
        this.changed = changed;
        addClassNames("device-cut", cut.chosen() ? Tone.INFO.className() : Tone.WARNING.className());
        if (cut.at() == null) {
            add(new H3(text("now.title")), new Paragraph(text("now", cut.tierName(), cut.limit(), cut.registered())));
        } else if (cut.chosen()) {
            addPlan(day(cut.at()));
        } else {
            add(
                    new H3(text("open.title", cut.tierName(), day(cut.at()))),
                    new Paragraph(text("open", cut.tierName(), cut.limit(), cut.registered())));
        }
        String act = cut.chosen() ? "act.change" : "act";
        add(OwnerAction.of(new Button(text(act), click -> ask())));
    }

    private void addPlan(String day) {
        add(new H3(text("plan.title", cut.tierName(), day)));
        if (!cut.staying().isEmpty()) {
            add(new Paragraph(text("plan.staying", cut.staying().size())), list(cut.staying()));
        }
        add(
                new Paragraph(text("plan.leaving", cut.leaving().size())),
                list(cut.leaving()),
                new Paragraph(text("plan.until")));
    }

    private static UnorderedList list(List<DeviceSummary> devices) {
        return new UnorderedList(devices.stream()
                .map(device -> new ListItem(DeviceFormatter.title(device)))
                .toArray(ListItem[]::new));
    }

    private void ask() {
        List<DeviceSummary> all =
                Stream.concat(cut.staying().stream(), cut.leaving().stream()).toList();
        List<DeviceId> before =
                cut.staying().stream().limit(cut.limit()).map(DeviceSummary::id).toList();
        var staying = new StayingDevices(all, before, cut.limit());
        Instant at = cut.at();
        boolean now = at == null;
        var question = new ConfirmAction(text("dialog.title"))
                .body(at == null ? text("dialog.now") : text("dialog.later", day(at)))
                .body(staying)
                .verb(text(now ? "dialog.verb-now" : "dialog.verb"))
                .keepLabel(text("dialog.keep"))
                .onlyIf(staying::isComplete)
                .onConfirm(() -> keep(staying.chosen(), now));
        (now ? question.destructive() : question).open();
    }

    private void keep(List<DeviceId> staying, boolean now) {
        if (now) {
            choice.keepOnly(staying);
        } else {
            choice.choose(staying);
        }
        Notices.success(text(now ? "done-now" : "done"));
        changed.run();
    }

    private static String day(Instant at) {
        return Dates.day(Dates.dayOf(at), ReaderLocale.current());
    }
}
