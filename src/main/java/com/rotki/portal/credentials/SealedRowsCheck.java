package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountId;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with a key that cannot open what is already there: better no portal than one that cannot verify any
 * request and seals new rows with a second key.
 */
@Component
class SealedRowsCheck implements SmartInitializingSingleton {

    private final JdbcClient jdbc;
    private final SecretCipher cipher;

    SealedRowsCheck(JdbcClient jdbc, SecretCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public void afterSingletonsInstantiated() {
        long foreign = jdbc.sql("select count(*) from api_credentials where sealed_with <> :fingerprint")
                .param("fingerprint", cipher.fingerprint())
                .query(Long.class)
                .single();
        if (foreign > 0) {
            throw new DataKeyException(
                    "The data encryption key cannot open %d API Secret(s) in the database: they were sealed with another key."
                            .formatted(foreign));
        }
        jdbc.sql("select account_id, sealed_secret from api_credentials order by created_at desc limit 1")
                .query((row, number) -> new SealedRow(row.getObject(1, UUID.class), row.getBytes(2)))
                .optional()
                .ifPresent(this::requireOpens);
    }

    private void requireOpens(SealedRow row) {
        try {
            cipher.open(new AccountId(row.account()), row.sealed());
        } catch (GeneralSecurityException damaged) {
            throw new DataKeyException(
                    "The data encryption key cannot open the newest API Secret in the database: it was changed there.",
                    damaged);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared or printed, gone after one use
    private record SealedRow(UUID account, byte[] sealed) {}
}
