package com.rotki.portal.billing.ui;

import com.rotki.portal.platform.security.Roles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Leads back to the plans once somebody has signed in: only a page that needs a sign-in is remembered for after it. */
@Route(PlansSignInView.ROUTE)
@RolesAllowed({Roles.SUBSCRIBER, Roles.SUPPORT, Roles.ADMIN})
final class PlansSignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "plans/sign-in";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(PlansView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.plans.title");
    }
}
