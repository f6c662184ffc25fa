package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.RefusalExplanation;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

/** Looks up why a request of the app was refused, by the id that its user was shown (requirement B-30). */
@Route("admin/requests/:id?")
@Menu(order = 130, icon = "vaadin:search", title = "admin.requests.menu")
@RolesAllowed(Roles.ADMIN)
class AdminRequestsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ID = "id";

    private final transient RefusalExplanation explanation;
    private final TextField requestId = new TextField(getTranslation("admin.requests.id"));
    private final Div result = new Div();

    AdminRequestsView(RefusalExplanation explanation) {
        this.explanation = explanation;
        requestId.setHelperText(getTranslation("admin.requests.id-hint"));
        requestId.setMaxLength(32);
        requestId.addKeyPressListener(Key.ENTER, pressed -> lookUp());
        Button lookUp = new Button(getTranslation("admin.requests.look-up"), click -> lookUp());
        lookUp.addThemeVariants(ButtonVariant.PRIMARY);
        Div question = new Div(requestId, lookUp);
        question.addClassName("admin-filters");
        result.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(getPageTitle(), getTranslation("admin.requests.lead")),
                new Section(getTranslation("admin.requests.question"), question),
                result);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.requests.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get(ID).orElse("");
        requestId.setValue(asked);
        result.removeAll();
        if (!asked.isEmpty()) {
            result.add(new Section(
                    getTranslation("admin.requests.decision"),
                    explanation.ofAny(asked).orElseGet(this::nothingKept)));
        }
    }

    private Component nothingKept() {
        return new EmptyState(
                VaadinIcon.SEARCH,
                getTranslation("admin.requests.none.title"),
                getTranslation("admin.requests.none.text"));
    }

    private void lookUp() {
        String asked = requestId.getValue().strip();
        getUI().ifPresent(ui -> ui.navigate(
                AdminRequestsView.class, asked.isEmpty() ? RouteParameters.empty() : new RouteParameters(ID, asked)));
    }
}
