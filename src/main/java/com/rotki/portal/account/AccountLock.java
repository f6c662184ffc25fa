package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one transaction at a time check and change whatever an account has a limited number of. */
@Component
public class AccountLock {

    private final JdbcClient jdbc;

    AccountLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for the account's lock and holds it until the surrounding transaction ends. Calling twice is safe.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acquire(AccountId account) {
        jdbc.sql("select id from account where id = :id for update")
                .param("id", account.value())
                .query(java.util.UUID.class)
                .single();
    }
}
