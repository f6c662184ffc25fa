package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
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

    /** Returns the accounts that are found by an old spelling only, each with the one that has the address. */
    static List<Shared> all(JdbcClient jdbc) {
        return jdbc.sql("select later.id as later, holder.id as holder from account later"
                        + " left join account holder on holder.email_key = lower(later.email)"
                        + " where later.email_key <> lower(later.email) order by later.id")
                .query((row, number) -> new Shared(
                        new AccountId(row.getObject("later", UUID.class)),
                        Optional.ofNullable(row.getObject("holder", UUID.class)).map(AccountId::new)))
                .list();
    }

    /**
     * An account that has another's address, spelt in another way.
     *
     * @param holder whose address it is; empty once that one is gone or has another
     */
    record Shared(AccountId later, Optional<AccountId> holder) {}
}
