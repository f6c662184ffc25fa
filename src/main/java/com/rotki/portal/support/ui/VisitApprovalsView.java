package com.rotki.portal.support.ui;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.support.VisitApprovals;
import com.rotki.portal.support.VisitSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Lets a second agent or an admin decide about a visit without the owner's code. */
@Route("visit-approvals")
@Menu(order = 15, icon = "vaadin:eye", title = "support.approvals.menu")
@RolesAllowed({Roles.SUPPORT, Roles.ADMIN})
class VisitApprovalsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient VisitApprovals approvals;
    private final Div list = new Div();

    VisitApprovalsView(VisitApprovals approvals) {
        this.approvals = approvals;
        list.addClassName("visit-list");
        add(new PageHeader(getTranslation("support.approvals.title"), getTranslation("support.approvals.lead")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("support.approvals.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        List<VisitSummary> waiting = approvals.waiting();
        list.removeAll();
        if (waiting.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.CHECK,
                    getTranslation("support.approvals.none"),
                    getTranslation("support.approvals.none-text")));
        }
        waiting.forEach(visit -> list.add(card(visit)));
    }

    private VisitCard card(VisitSummary visit) {
        VisitCard card =
                new VisitCard(getTranslation("support.approvals.who", visit.agent(), visit.accountName()), visit);
        Button approve = new Button(getTranslation("support.approvals.approve"), click -> ask(visit));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        Button reject = new Button(getTranslation("support.approvals.reject"), click -> reject(visit));
        card.offer(approve, reject);
        return card;
    }

    private void ask(VisitSummary visit) {
        new ConfirmAction(getTranslation("support.approvals.ask", visit.agent()))
                .body(getTranslation("support.approvals.consequence", visit.accountName()))
                .verb(getTranslation("support.approvals.approve"))
                .onConfirm(() -> {
                    approvals.approve(visit.id());
                    Notices.success(getTranslation("support.approvals.approved"));
                    load();
                })
                .open();
    }

    private void reject(VisitSummary visit) {
        try {
            approvals.reject(visit.id());
        } catch (DomainException refusal) {
            Notices.refusal(refusal);
        }
        load();
    }
}
