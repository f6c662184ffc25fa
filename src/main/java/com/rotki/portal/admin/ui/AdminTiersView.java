package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.subscription.TierAdministration;
import com.rotki.portal.subscription.TierAdministration.TierDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Shows the limits of each tier and lets admins change them. */
@Route("admin/tiers")
@Menu(order = 14, icon = "vaadin:sliders", title = "admin.tiers.title")
@RolesAllowed(Roles.ADMIN)
final class AdminTiersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient TierAdministration tiers;
    private final Div content = new Div();

    AdminTiersView(TierAdministration tiers) {
        this.tiers = tiers;
        addClassNames("page", "admin-page");
        content.addClassName("sections");
        add(new PageHeader(getPageTitle(), getTranslation("admin.tiers.lead")), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.tiers.title");
    }

    private void load() {
        content.removeAll();
        tiers.list().forEach(tier -> content.add(card(tier)));
    }

    private Section card(TierDetails tier) {
        FactList facts = new FactList();
        tier.limits()
                .numbers()
                .forEach((limit, number) -> facts.add(TierLimitText.of(limit), TierLimitText.number(number)));
        Section card = new Section(tier.limits().name(), facts);
        Button change =
                new Button(getTranslation("admin.tiers.change"), event -> new TierDialog(tiers, tier).open(this::load));
        change.setAriaLabel(
                getTranslation("admin.tiers.change-of", tier.limits().name()));
        card.setActions(change);
        return card;
    }
}
