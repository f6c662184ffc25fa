package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.SealedRecords;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The heads of chains. Some may have been tampered with: the key is another one only if none of them fits. */
@Component
class SealedHeads implements SealedRecords {

    private static final String SOME =
            "select account_id, sequence, hash, seal from activity_chain where seal <> '' order by account_id limit 20";

    private final JdbcClient jdbc;
    private final ChainHash hash;

    SealedHeads(JdbcClient jdbc, ChainHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    @Override
    public Optional<Boolean> fit() {
        List<Boolean> some = jdbc.sql(SOME)
                .query((row, number) -> hash.ofHead(
                                new AccountId(row.getObject(1, UUID.class)), row.getLong(2), row.getString(3))
                        .equals(row.getString(4)))
                .list();
        return some.isEmpty() ? Optional.empty() : Optional.of(some.contains(true));
    }
}
