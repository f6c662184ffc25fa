package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of one mailbox that were made before two spellings of its domain were known to be one. They are not merged:
 * each is signed in to by its own spelling until one of them is deleted or gets another address.
 */
@Service
@NameOnRecord("SharedAddresses")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class SharedAddresses {

    private final JdbcClient jdbc;

    SharedAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the other accounts with the address of {@code account}; empty for nearly all. */
    public List<AccountId> with(AccountId account) {
        return jdbc.sql("select other.id from account mine join account other"
                        + " on other.id <> mine.id and other.email_key = lower(mine.email)"
                        + " where mine.id = :id and mine.email_key <> lower(mine.email)"
                        + " union select other.id from account mine join account other"
                        + " on other.id <> mine.id and lower(other.email) = mine.email_key"
                        + " where mine.id = :id and other.email_key <> lower(other.email)")
                .param("id", account.value())
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Returns the accounts that are found by an old spelling only, each with the one that has the address. Which key an
     * address has is decided here: databases disagree about the small letters of some alphabets.
     */
    static List<Shared> all(JdbcClient jdbc) {
        return jdbc
                .sql("select id, email, email_key from account where email_key <> lower(email) order by id")
                .query((row, number) -> new Later(
                        new AccountId(row.getObject("id", UUID.class)),
                        new EmailAddress(row.getString("email")).key(),
                        row.getString("email_key")))
                .list()
                .stream()
                .filter(later -> !later.wanted().equals(later.key()))
                .map(later -> new Shared(later.account(), later.wanted(), holder(jdbc, later)))
                .toList();
    }

    private static Optional<AccountId> holder(JdbcClient jdbc, Later later) {
        return jdbc.sql("select id from account where email_key = :key")
                .param("key", later.wanted())
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .optional();
    }

    private record Later(AccountId account, String wanted, String key) {}

    /**
     * An account that has another's address, spelt in another way.
     *
     * @param key of the address
     * @param holder whose address it is; empty once that one is gone or has another
     */
    record Shared(AccountId later, String key, Optional<AccountId> holder) {}
}
