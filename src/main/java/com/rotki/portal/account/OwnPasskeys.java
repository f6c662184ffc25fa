package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passkeys by owner and id, so that a foreign one is simply not found. */
@Component
class OwnPasskeys {

    private final JdbcClient jdbc;

    OwnPasskeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PasskeySummary> list(AccountId account) {
        return jdbc.sql(PasskeyRow.SELECT + " where account_id = :account order by created_at, id")
                .param("account", account.value())
                .query(PasskeyRow::summary)
                .list();
    }

    PasskeySummary require(AccountId account, PasskeyId passkey) {
        return jdbc.sql(PasskeyRow.SELECT + " where account_id = :account and id = :id")
                .param("account", account.value())
                .param("id", passkey.value())
                .query(PasskeyRow::summary)
                .optional()
                .orElseThrow(PasskeyRefusedException::unknown);
    }

    void rename(AccountId account, PasskeyId passkey, PasskeyName name) {
        int found = jdbc.sql("update passkey set name = :name where account_id = :account and id = :id")
                .param("name", name.value())
                .param("account", account.value())
                .param("id", passkey.value())
                .update();
        if (found == 0) {
            throw PasskeyRefusedException.unknown();
        }
    }

    void remove(AccountId account, PasskeyId passkey) {
        jdbc.sql("delete from passkey where account_id = :account and id = :id")
                .param("account", account.value())
                .param("id", passkey.value())
                .update();
    }
}
