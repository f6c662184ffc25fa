package com.rotki.portal.admin.ui;

import com.rotki.portal.devices.AdminDevice;
import com.rotki.portal.devices.DeviceAdministration;
import com.rotki.portal.devices.DeviceAdministration.RevokeOutcome;
import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The devices of all accounts: find some, revoke them with a reason, take that back. */
@Route("admin/devices")
@Menu(order = 12, icon = "vaadin:laptop", title = "admin.devices.menu")
@RolesAllowed(Roles.ADMIN)
class AdminDevicesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient DeviceAdministration devices;
    private final transient Clock clock;
    private final DeviceSearchForm form = new DeviceSearchForm(this::lookFor);
    private final DeviceGrid grid = new DeviceGrid();
    private final Span chosen = new Span();
    private final Button revoke = new Button(getTranslation("admin.devices.revoke"), click -> askToRevoke());
    private final Button undo = new Button(getTranslation("admin.devices.undo"), click -> askToUndo());
    private transient DeviceSearch search = DeviceSearch.ALL;

    AdminDevicesView(DeviceAdministration devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
        chosen.getElement().setAttribute("role", "status");
        revoke.addThemeVariants(ButtonVariant.ERROR);
        Div actions = new Div(chosen, revoke, undo);
        actions.addClassName("admin-acts");
        grid.addSelectionListener(selection -> showChosen());
        add(
                new PageHeader(getPageTitle(), getTranslation("admin.devices.lead")),
                new Section(getTranslation("admin.devices.search.title"), form),
                new Section(getTranslation("admin.devices.list.title"), actions, grid));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.devices.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search = DeviceSearch.of(event.getLocation().getQueryParameters());
        load();
    }

    private void lookFor(DeviceSearch other) {
        getUI().ifPresent(ui -> ui.navigate(AdminDevicesView.class, other.parameters()));
    }

    private void load() {
        Optional<AccountId> account = search.account().isEmpty() ? Optional.empty() : devices.account(search.account());
        boolean known = search.account().isEmpty() || account.isPresent();
        form.show(search, known);
        AccountId asked = known ? account.orElse(null) : AccountId.newId();
        grid.show(new DevicePages(devices, search.filter(asked, clock.instant())));
        showChosen();
    }

    private void showChosen() {
        List<AdminDevice> selected = selected();
        chosen.setText(getTranslation("admin.devices.chosen", selected.size()));
        revoke.setEnabled(selected.stream().anyMatch(device -> device.state() != DeviceState.REVOKED));
        undo.setEnabled(
                !selected.isEmpty() && selected.stream().allMatch(device -> device.state() == DeviceState.REVOKED));
    }

    private void askToRevoke() {
        List<AdminDevice> wanted = selected().stream()
                .filter(device -> device.state() != DeviceState.REVOKED)
                .toList();
        String texts = devices.needsSecondAdmin(wanted.size()) ? "revoke-many" : "revoke-few";
        new ReasonDialog(texts, wanted).open(true, reason -> {
            tell(devices.revoke(ids(wanted), reason));
            load();
        });
    }

    private void askToUndo() {
        List<AdminDevice> wanted = selected();
        new ReasonDialog("undo-revocation", wanted).open(false, reason -> {
            devices.undo(ids(wanted), reason);
            Notices.success(getTranslation("admin.devices.undone", wanted.size()));
            load();
        });
    }

    private void tell(RevokeOutcome outcome) {
        Notices.success(
                outcome.approval().isPresent()
                        ? getTranslation("admin.devices.waits")
                        : getTranslation("admin.devices.revoked", outcome.revoked()));
    }

    private List<AdminDevice> selected() {
        return List.copyOf(grid.getSelectedItems());
    }

    private static List<DeviceId> ids(List<AdminDevice> wanted) {
        return wanted.stream().map(AdminDevice::id).toList();
    }
}
