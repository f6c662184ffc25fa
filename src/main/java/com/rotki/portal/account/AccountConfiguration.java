package com.rotki.portal.account;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import com.rotki.portal.throttle.SignInAttempts;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cost of hashing passwords, and the data of an account that this module exports and erases. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    /** 19 MiB and two passes: the least that requirement D3 allows, and what OWASP recommends. */
    private static final int MEMORY_KIB = 19 * 1024;

    private static final int PASSES = 2;

    /** A few seconds of work; a browser still waits then, and so does a person. */
    private static final int MOST_WAITING = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    BoundedPasswordEncoder passwordEncoder() {
        var argon2 = new Argon2Hashes(SALT_BYTES, HASH_BYTES, new Argon2Hashes.Cost(MEMORY_KIB, PASSES, LANES));
        // One processor is left to those who do not sign in: the app's checks are to be answered beside it.
        int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new BoundedPasswordEncoder(argon2, atOnce, MOST_WAITING, PATIENCE);
    }

    /** Nothing that signs in is exported. */
    @Bean
    ExportedData exportedAccount(AccountTables tables) {
        return tables.exported(
                "accounts",
                "select id, email, second_address, role, language, created_at from account where id = :account");
    }

    @Bean
    ErasedData erasedAttempts(AccountRepository accounts, SignInAttempts attempts) {
        return id -> accounts.findById(id.value())
                .ifPresent(account -> attempts.forgiveAll(id, account.email().key()));
    }
}
