package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.AccountSearch;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Finds accounts by whatever one knows of them. */
@Route("admin")
@Menu(order = 11, icon = "vaadin:users", title = "admin.search.menu")
@RolesAllowed(Roles.ADMIN)
final class AdminView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String SOUGHT = "q";

    private final transient AdminAccountSearch search;
    private final TextField sought = new TextField();
    private final Div results = new Div();
    private final WaitingApprovals waiting;

    AdminView(AdminAccountSearch search, WaitingApprovals waiting) {
        this.search = search;
        this.waiting = waiting;
        addClassNames("page", "admin-page");
        sought.setLabel(getTranslation("admin.search.label"));
        sought.setHelperText(getTranslation("admin.search.hint"));
        sought.setMaxLength(AccountSearch.LONGEST);
        sought.setClearButtonVisible(true);
        sought.setAutofocus(true);
        sought.addClassName("admin-search-field");
        Button find = new Button(getTranslation("admin.search.button"), event -> find());
        find.addThemeVariants(ButtonVariant.PRIMARY);
        find.addClickShortcut(Key.ENTER).listenOn(sought).resetFocusOnActiveElement();
        Div form = new Div(sought, find);
        form.addClassName("admin-search");
        form.getElement().setAttribute("role", "search");
        results.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getPageTitle(), getTranslation("admin.search.lead")),
                new Section(getTranslation("admin.search.title"), form, results),
                waiting);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SOUGHT)
                .orElse("")
                .strip();
        sought.setValue(text.substring(0, Math.min(AccountSearch.LONGEST, text.length())));
        show(sought.getValue());
        waiting.show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.search.menu");
    }

    /** The address carries what is sought, so that Back leads to the results again. */
    private void find() {
        getUI().ifPresent(ui -> ui.navigate(
                AdminView.class, QueryParameters.of(SOUGHT, sought.getValue().strip())));
    }

    private void show(String text) {
        results.removeAll();
        if (text.isEmpty()) {
            return;
        }
        List<AdminAccountSearch.Hit> found = search.find(text);
        if (found.isEmpty()) {
            results.add(new Paragraph(getTranslation("admin.search.nothing")));
        } else {
            results.add(new SearchResultList(found));
        }
    }
}
