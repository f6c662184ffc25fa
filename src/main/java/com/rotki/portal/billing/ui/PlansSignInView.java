package com.rotki.portal.billing.ui;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.TierCatalogue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/**
 * Leads back to the plans once somebody has signed in, or on to the one that they had chosen: only a page that needs a
 * sign-in is remembered for after it. The address names a plan and no page, so that it can not lead out of the portal.
 */
@Route(PlansSignInView.ROUTE)
@RouteAlias(PlansSignInView.ROUTE + "/:tier/:cycle")
@RolesAllowed({Roles.SUBSCRIBER, Roles.SUPPORT, Roles.ADMIN})
final class PlansSignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "plans/sign-in";

    private final transient CurrentActor currentActor;
    private final transient TierCatalogue catalogue;

    PlansSignInView(CurrentActor currentActor, TierCatalogue catalogue) {
        this.currentActor = currentActor;
        this.catalogue = catalogue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> tier = event.getRouteParameters().get("tier").filter(this::isKnown);
        Optional<BillingCycle> cycle = event.getRouteParameters().get("cycle").flatMap(BillingText::cycle);
        boolean buys = currentActor
                .find()
                .filter(actor -> actor.role() == Role.SUBSCRIBER)
                .isPresent();
        if (buys && tier.isPresent() && cycle.isPresent()) {
            event.forwardTo(PurchaseView.class, PurchaseView.parameters(tier.get(), cycle.get()));
        } else {
            event.forwardTo(PlansView.class);
        }
    }

    private boolean isKnown(String tier) {
        return catalogue.offers().stream().anyMatch(offer -> offer.code().equals(tier));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.plans.title");
    }
}
