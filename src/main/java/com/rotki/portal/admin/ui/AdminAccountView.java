package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration;
import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.AccountSection;
import com.rotki.portal.platform.ui.PageHeader;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything about one account that an admin may see and do; never a secret. The parts and their dialogs are beans, so
 * Vaadin's bundler does not see which fields they use: the page names them.
 */
@Uses(IntegerField.class)
@Uses(RadioButtonGroup.class)
@Uses(TextArea.class)
@Route("admin/accounts/:" + AdminAccountView.ACCOUNT)
@RolesAllowed(Roles.ADMIN)
final class AdminAccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ACCOUNT = "account";

    private final transient AccountAdministration accounts;
    private final transient List<AdminAccountSection> parts;
    private final transient List<AccountSection> sections;
    private String title = "";

    AdminAccountView(AccountAdministration accounts, List<AdminAccountSection> parts, List<AccountSection> sections) {
        this.accounts = accounts;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(AdminAccountSection::order))
                .toList();
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(AccountSection::order))
                .toList();
        addClassNames("page", "admin-account-page");
    }

    static RouteParameters parameters(AccountId account) {
        return new RouteParameters(new RouteParam(ACCOUNT, account.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<AccountStatus> account = event.getRouteParameters()
                .get(ACCOUNT)
                .flatMap(AdminAccountView::id)
                .flatMap(accounts::find);
        if (account.isPresent()) {
            show(account.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(AccountStatus account) {
        title = account.email();
        removeAll();
        add(
                new RouterLink(getTranslation("admin.account.back"), AdminView.class),
                new PageHeader(account.email(), getTranslation("admin.account.lead", account.id())));
        parts.forEach(part -> add(part.content(account, () -> reload(account.id()))));
        sections.forEach(section -> add(section.content(account.id())));
    }

    private void reload(AccountId account) {
        accounts.find(account).ifPresent(this::show);
    }

    private static Optional<AccountId> id(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
