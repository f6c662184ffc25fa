package com.rotki.portal.identity;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.SealedRecords;
import com.rotki.portal.platform.SealedText;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seeds of authenticator apps. */
@Component
class SealedSeeds implements SealedRecords {

    private final JdbcClient jdbc;
    private final SealedText sealedText;

    SealedSeeds(JdbcClient jdbc, SealedText sealedText) {
        this.jdbc = jdbc;
        this.sealedText = sealedText;
    }

    @Override
    public Optional<Boolean> fit() {
        return jdbc.sql("select account_id, seed_sealed from authenticator_app order by added_at desc limit 1")
                .query((row, number) -> opens(new AccountId(row.getObject(1, UUID.class)), row.getBytes(2)))
                .optional();
    }

    private boolean opens(AccountId account, byte[] sealed) {
        try {
            sealedText.open(AuthenticatorApps.purpose(account), sealed);
            return true;
        } catch (IllegalStateException otherKey) {
            return false;
        }
    }
}
