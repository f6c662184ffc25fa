package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration;
import com.rotki.portal.account.AccountStanding;
import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.FoundAccount;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** Asks every module for the accounts that something belongs to. */
@SpringComponent
class AdminAccountSearch {

    private final ObjectProvider<AccountFinder> finders;
    private final AccountAdministration accounts;

    AdminAccountSearch(ObjectProvider<AccountFinder> finders, AccountAdministration accounts) {
        this.finders = finders;
        this.accounts = accounts;
    }

    /** Returns the accounts that {@code text} leads to, exact matches first. */
    List<Hit> find(String text) {
        // PostgreSQL has no text with a NUL in it and would fail the query.
        String asked = text.replace('\0', '\uFFFD');
        Map<AccountId, List<FoundAccount>> found = new LinkedHashMap<>();
        finders.orderedStream()
                .flatMap(finder -> finder.find(asked).stream())
                .sorted((one, other) -> Boolean.compare(other.exact(), one.exact()))
                .forEach(match -> found.computeIfAbsent(match.account(), id -> new ArrayList<>())
                        .add(match));
        return found.entrySet().stream()
                .flatMap(entry ->
                        accounts.find(entry.getKey()).map(account -> new Hit(account, entry.getValue())).stream())
                .toList();
    }

    /** An account, and by what it was found. */
    record Hit(AccountStanding account, List<FoundAccount> matches) {

        Hit {
            matches = List.copyOf(matches);
        }
    }
}
