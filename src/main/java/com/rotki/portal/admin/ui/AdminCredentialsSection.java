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

/** The account's pairs of API Key and API Secret: everything but the secrets. */
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
        List<CredentialsOverview> pairs = credentials.metadata(account.id());
        Section section = new Section(text("title"), pairs.isEmpty() ? new Paragraph(text("none")) : list(pairs));
        Button end = new Button(text("end.button"), event -> end(account, changed));
        end.setEnabled(pairs.stream().anyMatch(CredentialsOverview::current));
        section.setActions(end);
        return section;
    }

    private static UnorderedList list(List<CredentialsOverview> pairs) {
        UnorderedList list = new UnorderedList();
        list.addClassName("admin-list");
        pairs.forEach(pair -> list.add(new ListItem(facts(pair))));
        return list;
    }

    private static FactList facts(CredentialsOverview pair) {
        FactList facts = new FactList()
                .add(text(pair.current() ? "current" : "earlier"), Verbatim.code(pair.apiKey()))
                .add(text("created"), new TimeText(pair.createdAt()))
                .add(
                        text("last-used"),
                        pair.lastUsedAt() == null ? new Span(text("never")) : new TimeText(pair.lastUsedAt()));
        if (pair.frozenAt() != null) {
            facts.add(text("frozen"), new TimeText(pair.frozenAt()));
        }
        if (pair.endedAt() != null) {
            facts.add(text("ended"), new TimeText(pair.endedAt()));
        }
        if (pair.endedByStaff() != null) {
            facts.add(text("ended-by-staff"), pair.endedByStaff());
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
