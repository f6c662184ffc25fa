package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.staff.ApprovalService;
import com.rotki.portal.staff.ApprovalSummary;
import com.rotki.portal.staff.ApprovalSummary.ApprovalState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Lists requests that wait for a second admin, and those already decided. */
@Route("admin/approvals")
@Menu(order = 16, icon = "vaadin:check-square-o", title = "admin.approvals.title")
@RolesAllowed(Roles.ADMIN)
final class AdminApprovalsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ApprovalService approvals;
    private final transient CurrentActor currentActor;
    private final Div content = new Div();

    AdminApprovalsView(ApprovalService approvals, CurrentActor currentActor, LiveUpdates liveUpdates) {
        this.approvals = approvals;
        this.currentActor = currentActor;
        addClassNames("page", "admin-page");
        content.addClassName("sections");
        add(new PageHeader(getPageTitle(), getTranslation("admin.approvals.lead")), content);
        liveUpdates.listen(this, news -> load());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.approvals.title");
    }

    private void load() {
        List<ApprovalSummary> all = approvals.latest();
        List<ApprovalSummary> open = all.stream()
                .filter(approval -> approval.state() == ApprovalState.OPEN)
                .toList();
        List<ApprovalSummary> closed = all.stream()
                .filter(approval -> approval.state() != ApprovalState.OPEN)
                .toList();
        content.removeAll();
        content.add(new Section(getTranslation("admin.approvals.open"), open.isEmpty() ? nothing() : list(open)));
        if (!closed.isEmpty()) {
            content.add(new Section(getTranslation("admin.approvals.closed"), list(closed)));
        }
    }

    private Component list(List<ApprovalSummary> some) {
        UnorderedList list = new UnorderedList();
        list.addClassName("admin-list");
        some.forEach(approval -> list.add(new ListItem(
                new ApprovalCard(approval, currentActor.require(), () -> approve(approval), () -> reject(approval)))));
        return list;
    }

    private Component nothing() {
        return new EmptyState(
                VaadinIcon.CHECK,
                getTranslation("admin.approvals.none.title"),
                getTranslation("admin.approvals.none.text"));
    }

    private void approve(ApprovalSummary approval) {
        new ApproveDialog(approval).open(() -> approvals.approve(approval.id()), this::load);
    }

    private void reject(ApprovalSummary approval) {
        boolean own = approval.requester().equals(currentActor.require().person());
        new ActionDialog(own ? "admin.take-back" : "admin.reject", ApprovalCard.summary(approval))
                .onRecordOnly()
                .open(reason -> approvals.reject(approval.id(), reason), this::load);
    }
}
