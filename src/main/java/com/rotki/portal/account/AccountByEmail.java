package com.rotki.portal.account;

import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.MailDomain;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts by their e-mail address. Of an address that was typed in part, only that part and the domain show. */
@Service
@NameOnRecord("AccountByEmail")
@PreAuthorize(Permissions.SEARCH_ACCOUNTS)
@Transactional(readOnly = true)
class AccountByEmail implements AccountFinder {

    private static final int SHORTEST = 5;
    private static final int MOST_OF_ONE_NAME = 200;
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
        return StandardCharsets.US_ASCII.newEncoder().canEncode(typed.shown())
                ? beginning(typed.key())
                : beginningInLetters(typed);
    }

    private List<FoundAccount> beginning(String typed) {
        return accounts.factsLike(AccountFinder.beginningWith(typed), Limit.of(MOST)).stream()
                .map(account -> found(account, account.email(), typed))
                .toList();
    }

    /** The A-labels of half a domain do not begin those of the whole: what its mailboxes have in common is the name. */
    private List<FoundAccount> beginningInLetters(EmailAddress typed) {
        String letters = typed.shown().toLowerCase(Locale.ROOT);
        String name = letters.substring(0, letters.lastIndexOf('@') + 1);
        return accounts.factsLike(AccountFinder.beginningWith(name), Limit.of(MOST_OF_ONE_NAME)).stream()
                .filter(account -> MailDomain.shown(account.email())
                        .toLowerCase(Locale.ROOT)
                        .startsWith(letters))
                .limit(MOST)
                .map(account -> found(account, MailDomain.shown(account.email()), letters))
                .toList();
    }

    private static FoundAccount found(AccountFacts account, String email, String typed) {
        boolean exact = email.toLowerCase(Locale.ROOT).equals(typed);
        String match = exact ? MailDomain.shown(email) : masked(email, typed.length());
        return new FoundAccount(new AccountId(account.id()), KIND, match, exact);
    }

    private static String masked(String email, int known) {
        int domain = email.lastIndexOf('@');
        return email.substring(0, Math.min(known, email.length()))
                + MASK
                + (domain >= known ? MailDomain.shown(email).substring(domain) : "");
    }
}
