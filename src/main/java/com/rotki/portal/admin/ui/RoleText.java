package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Names the roles. */
final class RoleText {

    private RoleText() {}

    static String of(Role role) {
        return I18NProvider.translate("admin.role." + role.name().toLowerCase(Locale.ROOT));
    }
}
