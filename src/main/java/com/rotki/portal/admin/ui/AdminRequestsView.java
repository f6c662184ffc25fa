package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.RefusalExplanation;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks up why a request of the app was refused, by the id that its user was shown (requirement B-30). A refusal is
 * written down a moment after its answer: what is not there is looked for again by itself before the page says so.
 */
@Route("admin/requests/:id?")
@Menu(order = 13, icon = "vaadin:search", title = "admin.requests.menu")
@RolesAllowed(Roles.ADMIN)
class AdminRequestsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ID = "id";
    private static final int LOOK_AGAIN_EVERY_MS = 1000;
    private static final int TIMES = 5;

    private final transient RefusalExplanation explanation;
    private final TextField requestId = new TextField(getTranslation("admin.requests.id"));
    private final Div result = new Div();
    private transient @Nullable Registration again;
    private int looked;

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
        stopLooking(event.getUI());
        result.removeAll();
        if (!asked.isEmpty()) {
            Optional<Component> found = explanation.ofAny(asked);
            show(found.orElseGet(this::stillLooking));
            if (found.isEmpty()) {
                lookAgain(event.getUI(), asked);
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopLooking(event.getUI());
    }

    private void lookAgain(UI ui, String asked) {
        looked = 1;
        ui.setPollInterval(LOOK_AGAIN_EVERY_MS);
        again = ui.addPollListener(poll -> {
            looked++;
            Optional<Component> found = explanation.ofAny(asked);
            if (found.isPresent() || looked > TIMES) {
                stopLooking(ui);
                show(found.orElseGet(this::nothingKept));
            }
        });
    }

    private void stopLooking(UI ui) {
        if (again != null) {
            again.remove();
            again = null;
            ui.setPollInterval(-1);
        }
    }

    private void show(Component decision) {
        result.removeAll();
        result.add(new Section(getTranslation("admin.requests.decision"), decision));
    }

    private Component stillLooking() {
        return new EmptyState(
                VaadinIcon.SEARCH,
                getTranslation("admin.requests.looking.title"),
                getTranslation("admin.requests.looking.text"));
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
