package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.MailDomain;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells other modules whose account it is, without what its owner signs in with. It asks nobody for permission: the services
 * that use it do.
 */
@Component
public class AccountDirectory {

    private final AccountRepository accounts;
    private final JdbcClient jdbc;

    AccountDirectory(AccountRepository accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** Returns the account's profile, or empty if there is none. */
    public Optional<AccountProfile> find(AccountId account) {
        return accounts.factsOf(account.value()).map(AccountFacts::profile);
    }

    /** Returns the e-mail addresses of the accounts that exist, as people read them. */
    public Map<AccountId, String> addresses(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, email from account where id in (:ids)")
                .param("ids", accounts.stream().map(AccountId::value).toList())
                .query((row, number) -> Map.entry(
                        new AccountId(row.getObject("id", UUID.class)), MailDomain.shown(row.getString("email"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the account with exactly that address, however it is spelt. */
    public Optional<AccountId> find(String email) {
        EmailAddress address = new EmailAddress(email);
        if (!address.plausible()) {
            return Optional.empty();
        }
        return jdbc.sql("select id from account where email_key in (:key, :spelt)"
                        + " order by case when email_key = :spelt then 0 else 1 end limit 1")
                .param("key", address.key())
                .param("spelt", address.spelt())
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .optional();
    }
}
