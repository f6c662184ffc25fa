package com.rotki.portal.support.ui;

import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountSearch;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.CsrfForm;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.support.VisitRequests;
import com.rotki.portal.support.VisitService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Lets support agents find an account and visit it. */
@Route("support")
@Menu(order = 10, icon = "vaadin:search", title = "support.page.menu")
@RolesAllowed(Roles.SUPPORT)
class SupportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient VisitRequests requests;
    private final AgentVisits visits;
    private final Div exit = new Div();

    SupportView(AccountSearch search, VisitRequests requests, VisitService course, LiveUpdates liveUpdates) {
        this.requests = requests;
        visits = new AgentVisits(requests, course, liveUpdates, this::enter);
        add(
                new PageHeader(getTranslation("support.page.title"), getTranslation("support.page.lead")),
                new Section(getTranslation("support.search.title"), new SearchPanel(search, this::ask)),
                new Section(getTranslation("support.visits.title"), visits),
                exit);
        visits.load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("support.page.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, ?> parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("ended")) {
            Notices.info(getTranslation("support.page.ended"));
        } else if (parameters.containsKey("refused")) {
            Notices.failure(getTranslation("support.page.refused"));
        }
    }

    private void ask(FoundAccount account) {
        new VisitDialog(account, requests, this::enter, visits::load).open();
    }

    /** Leaves this page and its session for those of the visit. */
    private void enter(VisitId visit) {
        CsrfForm form = new CsrfForm("/visit/enter").with("visit", visit.toString());
        exit.removeAll();
        exit.add(form);
        form.submit();
    }
}
