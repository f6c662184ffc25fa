package com.rotki.portal.identity;

import com.rotki.portal.account.Factors;
import com.rotki.portal.account.Factors.FactorOverview;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.TimestampColumn;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The factors of an account, counted where this module keeps them. */
@Component
@Transactional(readOnly = true)
class StoredFactors implements Factors {

    private static final List<String> TABLES =
            List.of("passkey", "authenticator_app", "recovery_code", "recovery_rehearsal");

    private final JdbcClient jdbc;

    StoredFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
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

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void removeAll(AccountId account) {
        for (String table : TABLES) {
            jdbc.sql("delete from " + table + " where account_id = :account")
                    .param("account", account.value())
                    .update();
        }
    }
}
