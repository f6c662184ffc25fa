package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whose account a link from a mail changes, before it is followed: a browser may be signed in to another one. */
@Component
@Transactional(readOnly = true)
public class LinkOwners {

    private final AccountLinks links;
    private final AccountRepository accounts;

    LinkOwners(AccountLinks links, AccountRepository accounts) {
        this.links = links;
        this.accounts = accounts;
    }

    /**
     * Returns the account behind a link that can be followed; empty for a dead link and for a sign-up, which has no
     * account yet.
     */
    public Optional<LinkOwner> find(Secret token) {
        return links.find(token)
                .flatMap(link -> accounts.findById(link.account().value()))
                .map(account -> new LinkOwner(account.id(), account.email().masked()));
    }

    /**
     * The account that a link from a mail changes.
     *
     * @param id of the account
     * @param address to recognise the account by, masked: whoever reads the mail need not be its owner
     */
    public record LinkOwner(AccountId id, String address) {}
}
