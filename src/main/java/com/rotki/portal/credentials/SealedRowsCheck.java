package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.SealedRecords;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
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
    private final List<SealedRecords> others;
    private final Clock clock;

    SealedRowsCheck(JdbcClient jdbc, SecretCipher cipher, List<SealedRecords> others, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.others = others;
        this.clock = clock;
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
        remember();
    }

    /** Of a database from before keys were remembered, all that is sealed is asked. */
    private void remember() {
        long known = jdbc.sql("select count(*) from data_key").query(Long.class).single();
        if (known == 0) {
            if (others.stream().flatMap(records -> records.fit().stream()).anyMatch(fits -> !fits)) {
                throw DataKeyException.another();
            }
            jdbc.sql("insert into data_key (only_row, fingerprint, used_since) values (true, :fingerprint, :now)"
                            + " on conflict do nothing")
                    .param("fingerprint", cipher.fingerprint())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        // Another node may have been faster.
        boolean ours = jdbc.sql("select fingerprint from data_key")
                .query(String.class)
                .single()
                .equals(cipher.fingerprint());
        if (!ours) {
            throw DataKeyException.another();
        }
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
