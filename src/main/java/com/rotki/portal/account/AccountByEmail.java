package com.rotki.portal.account;

import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.FoundAccount;
import com.rotki.portal.platform.security.Permissions;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts by their e-mail address. Of an address that was typed in part, only that part and the domain show. */
@Service
@PreAuthorize(Permissions.SEARCH_ACCOUNTS)
@Transactional(readOnly = true)
class AccountByEmail implements AccountFinder {

    private static final int SHORTEST = 5;
    private static final String KIND = "email";
    private static final String MASK = "•••";

    private final AccountRepository accounts;

    AccountByEmail(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<FoundAccount> find(String text) {
        var typed = new EmailAddress(text);
        if (!typed.plausible() || typed.key().length() < SHORTEST) {
            return List.of();
        }
        String pattern = AccountFinder.beginningWith(typed.key());
        return accounts.factsLike(pattern, Limit.of(MOST)).stream()
                .map(account -> found(account, typed.key()))
                .toList();
    }

    private static FoundAccount found(AccountFacts account, String typed) {
        boolean exact = new EmailAddress(account.email()).key().equals(typed);
        String match = exact ? account.email() : masked(account.email(), typed.length());
        return new FoundAccount(new AccountId(account.id()), KIND, match, exact);
    }

    private static String masked(String email, int known) {
        int domain = email.lastIndexOf('@');
        return email.substring(0, Math.min(known, email.length()))
                + MASK
                + (domain >= known ? email.substring(domain) : "");
    }
}
