package com.rotki.portal.support.ui;

import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.News;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.support.SupportAccessService;
import com.rotki.portal.support.VisitEvent.SupportCodeCreated;
import com.rotki.portal.support.VisitEvent.VisitEnded;
import com.rotki.portal.support.VisitEvent.VisitStarted;
import com.rotki.portal.support.VisitSummary;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Lets the owner allow a visit, and shows who visited. */
@Route("support-access")
@Menu(order = 60, icon = "vaadin:lifebuoy", title = "support.access.menu")
@RolesAllowed(Roles.SUBSCRIBER)
class SupportAccessView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient SupportAccessService access;
    private final CodePanel code;
    private final Div receipts = new Div();

    SupportAccessView(SupportAccessService access, LiveUpdates liveUpdates) {
        this.access = access;
        code = new CodePanel(access);
        receipts.addClassName("visit-list");
        add(
                new PageHeader(getTranslation("support.access.title"), getTranslation("support.access.lead")),
                new Section(getTranslation("support.code.title"), code),
                new Section(getTranslation("support.receipts.title"), receipts));
        liveUpdates.listen(this, this::happened);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("support.access.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        code.load();
        showReceipts();
    }

    private void happened(News news) {
        if (news.includes(SupportCodeCreated.class, VisitStarted.class)) {
            code.load();
        }
        if (news.includes(VisitEnded.class)) {
            showReceipts();
        }
    }

    private void showReceipts() {
        List<VisitSummary> past = access.past();
        receipts.removeAll();
        if (past.isEmpty()) {
            receipts.add(new Paragraph(getTranslation("support.receipts.none")));
        }
        past.forEach(visit -> receipts.add(new VisitCard(visit.agent(), visit).receipt()));
    }
}
