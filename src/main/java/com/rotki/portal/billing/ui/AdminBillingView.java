package com.rotki.portal.billing.ui;

import com.rotki.portal.billing.BillingAdministration;
import com.rotki.portal.billing.ReceivedEvent;
import com.rotki.portal.billing.Reconciliation.Difference;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The billing engine's events, and where the portal and the engine did not agree. */
@Route("admin/billing")
@Menu(order = 17, icon = "vaadin:money-exchange", title = "billing.admin.title")
@RolesAllowed(Roles.ADMIN)
final class AdminBillingView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient BillingAdministration billing;
    private final Div content = new Div();

    AdminBillingView(BillingAdministration billing) {
        this.billing = billing;
        addClassNames("page", "admin-billing");
        content.addClassName("sections");
        add(new PageHeader(getPageTitle(), getTranslation("billing.admin.lead")), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        if (billing.sendsEvents()) {
            content.add(events(), differences());
        } else {
            content.add(new EmptyState(
                    VaadinIcon.MONEY_EXCHANGE,
                    getTranslation("billing.admin.none.title"),
                    getTranslation("billing.admin.none.text")));
        }
    }

    private Component events() {
        List<ReceivedEvent> events = billing.events();
        Section section = new Section(getTranslation("billing.admin.events"));
        section.setActions(new Button(getTranslation("billing.admin.reload"), click -> show()));
        if (events.isEmpty()) {
            section.add(new Paragraph(getTranslation("billing.admin.events.none")));
            return section;
        }
        section.add(
                new Paragraph(getTranslation("billing.admin.events.help")),
                new ReceivedEventList(events, true, billing, this::show));
        return section;
    }

    private Component differences() {
        if (!billing.sells()) {
            return new Section(
                    getTranslation("billing.admin.differences"),
                    new Paragraph(getTranslation("billing.admin.differences.shop")));
        }
        Button all = new Button(getTranslation("billing.admin.compare"), click -> {
            billing.reconcile();
            Notices.info(getTranslation("billing.admin.compare-begun"));
        });
        Section section = new Section(
                getTranslation("billing.admin.differences"),
                new Paragraph(getTranslation("billing.admin.differences.help")));
        section.setActions(all);
        List<Difference> found = billing.differences();
        if (found.isEmpty()) {
            section.add(new Paragraph(getTranslation("billing.admin.differences.none")));
            return section;
        }
        UnorderedList list = new UnorderedList();
        found.forEach(each -> list.add(new ListItem(
                new TimeText(each.at()),
                new Paragraph(getTranslation("billing.admin.difference", each.was(), each.became())),
                new Anchor("admin/accounts/" + each.account(), getTranslation("billing.admin.account")))));
        section.add(list);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.admin.title");
    }
}
