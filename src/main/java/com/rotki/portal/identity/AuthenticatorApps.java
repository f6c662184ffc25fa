package com.rotki.portal.identity;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.SealedText;
import com.rotki.portal.platform.Secret;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores the sealed seeds of authenticator apps, and accepts each code once (requirement D7). */
@Component
class AuthenticatorApps {

    private final JdbcClient jdbc;
    private final SealedText sealedText;
    private final Clock clock;

    AuthenticatorApps(JdbcClient jdbc, SealedText sealedText, Clock clock) {
        this.jdbc = jdbc;
        this.sealedText = sealedText;
        this.clock = clock;
    }

    /** Returns whether {@code typed} is a valid code and uses it up, also against parallel use. */
    @Transactional
    public boolean take(AccountId account, String typed) {
        return step(account, typed)
                .map(step -> jdbc.sql("update authenticator_app set last_step = :step"
                                        + " where account_id = :account"
                                        + " and (last_step < :step or last_step > :latest)")
                                .param("step", step)
                                .param("latest", TotpCodes.latestStep(clock.instant()))
                                .param("account", account.value())
                                .update()
                        == 1)
                .orElse(false);
    }

    /** Returns whether the account has an app. */
    @Transactional(readOnly = true)
    public boolean isPresent(AccountId account) {
        return jdbc.sql("select count(*) from authenticator_app where account_id = :account")
                        .param("account", account.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Stores a seed whose first code was given, which does not count again. */
    @Transactional
    public void add(AccountId account, Secret seed, long firstStep, Instant at) {
        jdbc.sql("insert into authenticator_app (account_id, seed_sealed, added_at, last_step)"
                        + " values (:account, :seed, :at, :step)")
                .param("account", account.value())
                .param("seed", sealedText.seal(purpose(account), seed))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("step", firstStep)
                .update();
    }

    /** Forgets the account's app. Returns whether there was one. */
    @Transactional
    public boolean remove(AccountId account) {
        return jdbc.sql("delete from authenticator_app where account_id = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /** Returns why {@link #take} did not take {@code typed}. */
    @Transactional(readOnly = true)
    public CodeRefusedException whyNot(AccountId account, String typed) {
        return jdbc.sql("select seed_sealed from authenticator_app where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> sealedText.open(purpose(account), row.getBytes("seed_sealed")))
                .optional()
                .map(seed -> TotpCodes.whyNot(seed, typed, clock.instant()))
                .orElseGet(CodeRefusedException::wrong);
    }

    private Optional<Long> step(AccountId account, String typed) {
        return jdbc.sql("select seed_sealed, last_step from authenticator_app where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> TotpCodes.match(
                        sealedText.open(purpose(account), row.getBytes("seed_sealed")),
                        typed,
                        clock.instant(),
                        row.getLong("last_step")))
                .optional()
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong);
    }

    static String purpose(AccountId account) {
        return "totp " + account;
    }
}
