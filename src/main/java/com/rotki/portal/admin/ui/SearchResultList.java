package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Accounts that were found, each with the way to its page. */
final class SearchResultList extends UnorderedList {

    SearchResultList(List<AdminAccountSearch.Hit> hits) {
        addClassName("admin-list");
        hits.forEach(hit -> add(item(hit)));
    }

    private ListItem item(AdminAccountSearch.Hit hit) {
        RouterLink link = new RouterLink(
                hit.account().email(),
                AdminAccountView.class,
                AdminAccountView.parameters(hit.account().id()));
        Span role = new Span(RoleText.of(hit.account().role()));
        role.addClassName("hint");
        Div top = new Div(link, role);
        top.addClassName("admin-list-top");
        ListItem item = new ListItem(top);
        hit.matches().forEach(match -> item.add(match(match)));
        return item;
    }

    private Div match(FoundAccount match) {
        String how = match.exact() ? "admin.search.exact." : "admin.search.begins.";
        Div line = new Div(new Span(getTranslation(how + match.kind(), match.match())));
        line.addClassNames("hint", "admin-match");
        return line;
    }
}
