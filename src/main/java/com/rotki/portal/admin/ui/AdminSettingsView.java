package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountRoles.RoleHolder;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Roles;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.requestlog.RetentionAdministration;
import com.rotki.portal.staff.RoleAdministration;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The members of staff, and how long records are kept. */
@Route("admin/settings")
@Menu(order = 17, icon = "vaadin:cog-o", title = "admin.settings.title")
@RolesAllowed(Roles.ADMIN)
final class AdminSettingsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int FEWEST_DAYS = 7;
    private static final int MOST_DAYS = 365;

    private final transient RoleAdministration roles;
    private final transient RetentionAdministration retention;
    private final Div content = new Div();

    AdminSettingsView(RoleAdministration roles, RetentionAdministration retention) {
        this.roles = roles;
        this.retention = retention;
        addClassNames("page", "admin-page");
        content.addClassName("sections");
        add(new PageHeader(getPageTitle(), getTranslation("admin.settings.lead")), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.settings.title");
    }

    private void load() {
        content.removeAll();
        content.add(staff(), kept());
    }

    private Component staff() {
        UnorderedList list = new UnorderedList();
        list.addClassName("admin-list");
        Set<AccountId> invited = roles.invited();
        roles.staff().forEach(member -> list.add(item(member, invited.contains(member.account()))));
        return new Section(
                getTranslation("admin.staff.title"), new Paragraph(getTranslation("admin.staff.lead")), list);
    }

    private ListItem item(RoleHolder member, boolean invited) {
        Span role =
                new Span(RoleText.of(member.role()) + (invited ? " · " + getTranslation("admin.staff.invited") : ""));
        role.addClassName("hint");
        Div top = new Div(
                new RouterLink(member.email(), AdminAccountView.class, AdminAccountView.parameters(member.account())),
                role);
        top.addClassName("admin-list-top");
        return new ListItem(top);
    }

    private Component kept() {
        Section section = new Section(
                getTranslation("admin.retention.title"),
                new Paragraph(getTranslation("admin.retention.now", retention.days())));
        section.setActions(new Button(getTranslation("admin.retention.button"), event -> changeRetention()));
        return section;
    }

    private void changeRetention() {
        IntegerField days = new IntegerField(getTranslation("admin.retention.days"));
        days.setMin(FEWEST_DAYS);
        days.setMax(MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(retention.days());
        new ActionDialog("admin.retention")
                .with(days)
                .onRecordOnly()
                .onlyIf(() -> NumberCheck.valid(days))
                .open(reason -> retention.requestChange(days.getValue(), reason), this::load);
    }
}
