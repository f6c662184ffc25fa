package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityFilter;
import com.rotki.portal.activity.ActivityLog;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.FileDownload;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.News;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.RegenerateFlow;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Shows the activity of the account, and proves that the log is complete and unchanged. */
@Route("activity")
@Menu(order = 35, icon = "vaadin:records", title = "activity.page.title")
@RolesAllowed(Roles.SUBSCRIBER)
class ActivityView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final FilterBar filterBar = new FilterBar(this::filterBy);
    private final ActivityList list;
    private transient ActivityFilter filter = ActivityFilter.ALL;

    ActivityView(ActivityLog log, RegenerateFlow regenerateFlow, LiveUpdates liveUpdates) {
        list = new ActivityList(log::page, new WasThisYou(log, regenerateFlow)::ask);
        FileDownload file = new FileDownload(new ActivityExport(log::page, () -> filter, getLocale()), () -> {});
        Anchor export = new Anchor(file, getTranslation("activity.export"));
        export.addClassName("link-button");
        Section entries = new Section(getTranslation("activity.list.title"), filterBar, list);
        entries.setActions(export);
        add(
                new PageHeader(getPageTitle(), getTranslation("activity.page.lead")),
                entries,
                new Section(getTranslation("activity.verify.title"), new VerifySection(log::verify)));
        liveUpdates.listen(this, this::happened);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("activity.page.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FilterAddress wanted = FilterAddress.of(event.getLocation().getQueryParameters());
        filter = wanted.toFilter(BrowserZone.current());
        filterBar.show(wanted);
        list.show(filter);
    }

    private void happened(News news) {
        if (news.events().stream().anyMatch(AccountEvent::worthLogging)) {
            list.showNewer();
        }
    }

    private void filterBy(FilterAddress wanted) {
        UI.getCurrent().navigate(ActivityView.class, wanted.toParameters());
    }
}
