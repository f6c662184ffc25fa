package com.rotki.portal.subscription.ui;

import com.rotki.portal.platform.ActivityGroup;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.News;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.SubscriptionSection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** Everything about the subscription, in sections that the modules bring. */
@Route("subscription")
@Menu(order = 10, icon = "vaadin:credit-card", title = "subscription.page.title")
@RolesAllowed(Roles.SUBSCRIBER)
final class SubscriptionView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient List<SubscriptionSection> sections;
    private final Div content = new Div();

    SubscriptionView(List<SubscriptionSection> sections, LiveUpdates live) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(SubscriptionSection::order))
                .toList();
        addClassNames("page", "subscription-page");
        content.addClassName("sections");
        add(new PageHeader(getPageTitle(), getTranslation("subscription.page.lead")), content);
        live.listen(this, this::follow);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void follow(News news) {
        if (news.events().stream().anyMatch(event -> event.kind().group() == ActivityGroup.SUBSCRIPTION)) {
            show();
        }
    }

    private void show() {
        content.removeAll();
        sections.forEach(section -> content.add(section.content()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("subscription.page.title");
    }
}
