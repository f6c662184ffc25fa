package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityAdministration;
import com.rotki.portal.activity.ActivityFilter;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ui.AccountSection;
import com.rotki.portal.platform.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The activity of one account, for admins. */
@org.springframework.stereotype.Component
class AccountActivitySection implements AccountSection {

    private static final int ORDER = 50;

    private final ActivityAdministration administration;

    AccountActivitySection(ActivityAdministration administration) {
        this.administration = administration;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(AccountId account) {
        ActivityList list = new ActivityList(
                (filter, before, most) -> administration.page(account, filter, before, most), item -> List.of());
        list.show(ActivityFilter.ALL);
        return new Section(
                I18NProvider.translate("activity.page.title"),
                list,
                new VerifySection(() -> administration.verify(account)));
    }
}
