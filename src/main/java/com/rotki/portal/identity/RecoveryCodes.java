package com.rotki.portal.identity;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.TypedCode;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the hashes of recovery codes and takes each code once (requirement D7). */
@Component
class RecoveryCodes {

    private static final int HOW_MANY = 10;

    private final JdbcClient jdbc;
    private final SecureRandom random;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, SecureRandom random, Clock clock) {
        this.jdbc = jdbc;
        this.random = random;
        this.clock = clock;
    }

    /** Makes new codes, to be shown once, in place of all earlier ones. */
    @Transactional
    public List<Secret> renew(AccountId account, Instant at) {
        remove(account);
        List<Secret> codes = Stream.generate(() -> RecoveryCode.random(random))
                .limit(HOW_MANY)
                .toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (code_hash, account_id, created_at)"
                        + " values (:hash, :account, :at)")
                .param("hash", RecoveryCode.hash(code.reveal()))
                .param("account", account.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
        return codes;
    }

    /** Returns whether {@code typed} is a code of the account that was not used; from now on it was, also in parallel. */
    @Transactional
    public boolean take(AccountId account, String typed) {
        return jdbc.sql("update recovery_code set used_at = :at"
                                + " where code_hash = :hash and account_id = :account and used_at is null")
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("hash", RecoveryCode.hash(typed))
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /** Returns whether {@code typed} is a code of the account that was not used, without using it up. */
    @Transactional(readOnly = true)
    public boolean knows(AccountId account, String typed) {
        return jdbc.sql("select count(*) from recovery_code"
                                + " where code_hash = :hash and account_id = :account and used_at is null")
                        .param("hash", RecoveryCode.hash(typed))
                        .param("account", account.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Ends all codes of the account. */
    @Transactional
    public void remove(AccountId account) {
        jdbc.sql("delete from recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /** Remembers that the owner tried one. */
    @Transactional
    public void rehearsed(AccountId account, Instant at) {
        var when = at.atOffset(ZoneOffset.UTC);
        int known = jdbc.sql("update recovery_rehearsal set rehearsed_at = :at where account_id = :account")
                .param("at", when)
                .param("account", account.value())
                .update();
        if (known == 0) {
            jdbc.sql("insert into recovery_rehearsal (account_id, rehearsed_at) values (:account, :at)"
                            + " on conflict do nothing")
                    .param("at", when)
                    .param("account", account.value())
                    .update();
        }
    }

    /**
     * A code of 120 random bits (requirement D7 asks for 112), in characters that nobody takes for one another when they are
     * read from paper: {@code 7K3M-…}, six groups of four.
     */
    static final class RecoveryCode {

        private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        private static final int LENGTH = 24;
        private static final int GROUP = 4;

        private RecoveryCode() {}

        static Secret random(SecureRandom random) {
            StringBuilder code = new StringBuilder();
            for (int position = 0; position < LENGTH; position++) {
                if (position > 0 && position % GROUP == 0) {
                    code.append('-');
                }
                code.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            return Secret.of(code.toString());
        }

        /** Returns what is kept of a code. It needs no salt: nobody can try 2 to the 120 codes. */
        static byte[] hash(String typed) {
            return DigestUtils.sha256(TypedCode.readFromPaper(typed));
        }
    }
}
