package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.credentials.CredentialAdministration;
import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Verbatim;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;

/** The account's credentials, current and earlier: everything but the secrets. */
@SpringComponent
class AdminCredentialsSection implements AdminAccountSection {

    private static final int ORDER = 30;

    private final CredentialAdministration credentials;

    AdminCredentialsSection(CredentialAdministration credentials) {
        this.credentials = credentials;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(AccountStatus account, Runnable changed) {
        List<CredentialsOverview> all = credentials.metadata(account.id());
        Section section = new Section(text("title"), all.isEmpty() ? new Paragraph(text("none")) : list(all));
        Button end = new Button(text("end.button"), event -> end(account, changed));
        end.setEnabled(all.stream().anyMatch(CredentialsOverview::current));
        section.setActions(end);
        return section;
    }

    private static UnorderedList list(List<CredentialsOverview> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("admin-list");
        all.forEach(each -> list.add(new ListItem(facts(each))));
        return list;
    }

    private static FactList facts(CredentialsOverview each) {
        FactList facts = new FactList()
                .add(text(each.current() ? "current" : "earlier"), Verbatim.code(each.apiKey()))
                .add(text("created"), new TimeText(each.createdAt()))
                .add(
                        text("last-used"),
                        each.lastUsedAt() == null ? new Span(text("never")) : new TimeText(each.lastUsedAt()));
        if (each.frozenAt() != null) {
            facts.add(text("frozen"), new TimeText(each.frozenAt()));
        }
        if (each.endedAt() != null) {
            facts.add(text("ended"), new TimeText(each.endedAt()));
        }
        if (each.endedByStaff() != null) {
            facts.add(text("ended-by-staff"), each.endedByStaff());
        }
        return facts;
    }

    private void end(AccountStatus account, Runnable changed) {
        new ActionDialog("admin.credentials.end", account.email())
                .destructive()
                .open(reason -> credentials.end(account.id(), reason), changed);
    }

    private static String text(String part) {
        return I18NProvider.translate("admin.credentials." + part);
    }
}
