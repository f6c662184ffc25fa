package com.rotki.portal.devices.ui;

import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.DevicesOverview;
import com.rotki.portal.platform.AppAccess;
import com.rotki.portal.platform.AppAccess.AppObstacle;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.News;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.ObstacleNotice;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.RegenerateFlow;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.requestlog.RefusalLog;
import com.rotki.portal.requestlog.RequestLogEvent.RequestRefused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The account's devices: which there are, how they fare, and what one can do about them. */
@Route("devices")
@Menu(order = 30, icon = "vaadin:laptop", title = "devices.menu")
@RolesAllowed(Roles.SUBSCRIBER)
class DevicesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int MOST_REFUSALS = 10;

    private final transient DeviceService devices;
    private final transient AppAccess access;
    private final transient RefusalLog refusals;
    private final transient DeviceActions actions;
    private final DeviceUsage usage = new DeviceUsage(this::askToRemove);
    private final DeviceCards registered = new DeviceCards(this::newCard);
    private final DeviceCards removed = new DeviceCards(this::newRemovedCard);
    private final RefusedRequests refused = new RefusedRequests();
    private final Div empty = new Div();
    private final Section removedSection = new Section(getTranslation("devices.removed.title"), removedLead(), removed);
    private final Section refusedSection = new Section(
            getTranslation("devices.refused.title"), new Paragraph(getTranslation("devices.refused.lead")), refused);
    private final Div announcer = new Div();
    private Optional<String> whyNotRestorable = Optional.empty();

    DevicesView(
            DeviceService devices,
            AppAccess access,
            RefusalLog refusals,
            RegenerateFlow regenerateFlow,
            LiveUpdates liveUpdates) {
        this.devices = devices;
        this.access = access;
        this.refusals = refusals;
        actions = new DeviceActions(devices, access, regenerateFlow, this::refresh);
        announcer.addClassName("visually-hidden");
        announcer.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getTranslation("devices.page.title"), getTranslation("devices.page.lead")),
                announcer,
                new Section(getTranslation("devices.registered.title"), usage, empty, registered),
                removedSection,
                refusedSection);
        liveUpdates.listen(this, this::happened);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("devices.page.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        show(devices.overview());
    }

    private void show(DevicesOverview overview) {
        List<AppObstacle> obstacles = access.obstacles();
        usage.show(overview, obstacles);
        empty.removeAll();
        if (overview.active().isEmpty()) {
            empty.add(nothingYet(obstacles));
        }
        registered.setVisible(!overview.active().isEmpty());
        registered.show(overview.active());
        removedSection.setVisible(!overview.removed().isEmpty());
        whyNotRestorable = whyNotRestorable(overview);
        removed.show(overview.removed());
        var unknown = refusals.openOfNoProvenDevice(MOST_REFUSALS);
        refusedSection.setVisible(!unknown.isEmpty());
        refused.show(unknown, overview);
    }

    private Optional<String> whyNotRestorable(DevicesOverview overview) {
        if (!overview.entitlements().active()) {
            return Optional.of(getTranslation("devices.removed.no-plan"));
        }
        return overview.full() ? Optional.of(getTranslation("devices.removed.no-slot")) : Optional.empty();
    }

    private void happened(News news) {
        Optional<RequestRefused> refusal = news.latest(RequestRefused.class);
        Optional<DeviceNews> change = DeviceNews.latest(news);
        DevicesOverview now = devices.overview();
        show(now);
        refusal.map(RequestRefused::code).ifPresent(this::readOut);
        change.ifPresent(latest -> Notices.info(latest.sentence(now)));
    }

    /** Read out, but no message over the page: a misconfigured app is refused again and again. */
    private void readOut(String refusal) {
        announcer.setText(getTranslation("devices.news.refused", getTranslation(AppRefusal.reasonKey(refusal))));
    }

    private void askToRemove(DeviceSummary device) {
        new RemoveDeviceDialog(device, actions, registered::focus).open();
    }

    private DeviceCard newCard() {
        return new DeviceCard(actions, this::askToRemove);
    }

    private RemovedDeviceCard newRemovedCard() {
        return new RemovedDeviceCard(actions, () -> whyNotRestorable, registered::focus);
    }

    private EmptyState nothingYet(List<AppObstacle> obstacles) {
        String title = getTranslation("devices.empty.title");
        return obstacles.isEmpty()
                ? new EmptyState(
                        VaadinIcon.LAPTOP,
                        title,
                        getTranslation("devices.empty.text"),
                        new Anchor("credentials", getTranslation("devices.empty.credentials")))
                : new EmptyState(
                        VaadinIcon.LAPTOP,
                        title,
                        ObstacleNotice.reason(obstacles.getFirst()),
                        ObstacleNotice.link(obstacles.getFirst()));
    }

    private Component removedLead() {
        Div lead = new Div(
                new Paragraph(getTranslation("devices.removed.lead-allow")),
                new Paragraph(getTranslation("devices.removed.lead-restore")));
        lead.addClassName("device-lead");
        return lead;
    }
}
