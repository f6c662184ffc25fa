package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceChoiceService;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.DevicesOverview;
import com.rotki.portal.platform.ActivityGroup;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.News;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.SubscriptionSection;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** Devices on the subscription page: how many, which one called last, and a link to all of them. */
@org.springframework.stereotype.Component
class DeviceUseSection implements SubscriptionSection {

    private static final int ORDER = 30;

    private final DeviceService devices;
    private final DeviceChoiceService choice;
    private final LiveUpdates liveUpdates;

    DeviceUseSection(DeviceService devices, DeviceChoiceService choice, LiveUpdates liveUpdates) {
        this.devices = devices;
        this.choice = choice;
        this.liveUpdates = liveUpdates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content() {
        Div body = new Div();
        body.addClassName("device-use");
        show(body);
        Section section = new Section(I18NProvider.translate("devices.use.title"), body);
        section.setActions(new Anchor("devices", I18NProvider.translate("devices.use.link")));
        liveUpdates.listen(section, news -> follow(news, body));
        return section;
    }

    private void follow(News news, Div body) {
        if (news.events().stream().anyMatch(event -> event.kind().group() == ActivityGroup.DEVICES)) {
            show(body);
        }
    }

    private void show(Div body) {
        body.removeAll();
        showUse(devices.overview(), body);
        choice.cut().ifPresent(cut -> body.add(new DeviceCutPanel(cut, choice, () -> show(body))));
    }

    private static void showUse(DevicesOverview overview, Div body) {
        if (overview.limit() == 0 && overview.active().isEmpty()) {
            body.add(new Paragraph(I18NProvider.translate("devices.use.not-included")));
            return;
        }
        body.add(DeviceUsage.meter(overview));
        body.add(overview.active().stream()
                .findFirst()
                .<Component>map(DeviceUseSection::latestContact)
                .orElseGet(() -> new Paragraph(I18NProvider.translate("devices.use.none"))));
    }

    private static FactList latestContact(DeviceSummary latest) {
        Div who = new Div(new Span(DeviceFormatter.title(latest)));
        if (latest.lastContact() != null) {
            who.add(new Div(new TimeText(latest.lastContact())));
        }
        return new FactList().add(I18NProvider.translate("devices.use.latest"), who);
    }
}
