package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.TimestampColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what an account has besides its password to prove whose it is. It asks nobody who wants to know. */
@Component
@Transactional(readOnly = true)
public class Factors {

    private final JdbcClient jdbc;

    Factors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns whether the password alone does not sign in to the account. */
    public boolean hasSecondFactor(AccountId account) {
        return of(account).hasSecondFactor();
    }

    /** Returns what the account has; an account that does not exist has nothing. */
    public FactorOverview of(AccountId account) {
        return jdbc.sql("select (select count(*) from passkey where account_id = :account) as passkeys,"
                        + " (select added_at from authenticator_app where account_id = :account) as app_since,"
                        + " (select count(*) from recovery_code where account_id = :account and used_at is null)"
                        + " as codes_left,"
                        + " exists (select 1 from recovery_code where account_id = :account) as had_codes,"
                        + " (select rehearsed_at from recovery_rehearsal where account_id = :account) as rehearsed_at")
                .param("account", account.value())
                .query((row, number) -> new FactorOverview(
                        row.getInt("passkeys"),
                        TimestampColumn.readNullable(row, "app_since"),
                        row.getInt("codes_left"),
                        row.getBoolean("had_codes"),
                        TimestampColumn.readNullable(row, "rehearsed_at")))
                .single();
    }
}
