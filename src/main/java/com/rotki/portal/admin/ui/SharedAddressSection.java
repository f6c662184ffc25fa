package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.account.SharedAddresses;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;

/** Says that another account has the same address in another spelling, which has to be settled with its owner. */
@SpringComponent
class SharedAddressSection implements AdminAccountSection {

    private static final int FIRST = 0;

    private final SharedAddresses shared;

    SharedAddressSection(SharedAddresses shared) {
        this.shared = shared;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Component content(AccountStatus account, Runnable changed) {
        List<AccountId> others = shared.with(account.id());
        Div part = new Div();
        part.setVisible(!others.isEmpty());
        others.forEach(other -> part.add(message(other)));
        return part;
    }

    private static Paragraph message(AccountId other) {
        Paragraph message = new Paragraph(I18NProvider.translate("admin.shared-address.text") + " ");
        message.add(new RouterLink(
                I18NProvider.translate("admin.shared-address.other", other),
                AdminAccountView.class,
                AdminAccountView.parameters(other)));
        message.addClassNames("form-message", Tone.WARNING.className());
        return message;
    }
}
