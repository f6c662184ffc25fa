package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration;
import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.AccountSearch;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The accounts that something belongs to, with how each stands. */
@SpringComponent
class AdminAccountSearch {

    private final AccountSearch search;
    private final AccountAdministration accounts;

    AdminAccountSearch(AccountSearch search, AccountAdministration accounts) {
        this.search = search;
        this.accounts = accounts;
    }

    /** Returns the accounts that {@code text} leads to, exact matches first. */
    List<Hit> find(String text) {
        Map<AccountId, List<FoundAccount>> found = new LinkedHashMap<>();
        search.matches(text)
                .forEach(match -> found.computeIfAbsent(match.account(), id -> new ArrayList<>())
                        .add(match));
        return found.entrySet().stream()
                .flatMap(entry ->
                        accounts.find(entry.getKey()).map(account -> new Hit(account, entry.getValue())).stream())
                .toList();
    }

    /** An account, and by what it was found. */
    record Hit(AccountStatus account, List<FoundAccount> matches) {

        Hit {
            matches = List.copyOf(matches);
        }
    }
}
