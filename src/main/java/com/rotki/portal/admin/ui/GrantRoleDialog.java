package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.RoleAdministration;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks which staff role to grant to an account; a second admin decides. */
final class GrantRoleDialog {

    private final RoleAdministration roles;
    private final AccountStatus account;
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();

    GrantRoleDialog(RoleAdministration roles, AccountStatus account) {
        this.roles = roles;
        this.account = account;
    }

    void open(Runnable changed) {
        role.setLabel(I18NProvider.translate("admin.grant.role"));
        role.setItems(Role.SUPPORT, Role.ADMIN);
        role.setItemLabelGenerator(RoleText::of);
        role.setValue(Role.SUPPORT);
        new ActionDialog("admin.grant", account.email())
                .with(role)
                .open(reason -> roles.requestGrant(account.id(), role.getValue(), reason), changed);
    }
}
