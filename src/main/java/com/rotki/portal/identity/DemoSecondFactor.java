package com.rotki.portal.identity;

import com.rotki.portal.account.DemoSeeds;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.DemoData.DemoPart;
import com.rotki.portal.platform.SealedText;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The authenticator app of the demonstration, which nobody has at hand. It exists where the accounts of the
 * demonstration do, and answers for those accounts only.
 */
@Component
@Profile(DemoData.PROFILE)
@Order(DemoData.SECOND_FACTORS)
public class DemoSecondFactor implements DemoPart {

    private final AuthenticatorApps apps;
    private final DemoSeeds seeds;
    private final SealedText sealedText;
    private final JdbcClient jdbc;
    private final SecureRandom random;
    private final Clock clock;

    DemoSecondFactor(
            AuthenticatorApps apps,
            DemoSeeds seeds,
            SealedText sealedText,
            JdbcClient jdbc,
            SecureRandom random,
            Clock clock) {
        this.apps = apps;
        this.seeds = seeds;
        this.sealedText = sealedText;
        this.jdbc = jdbc;
        this.random = random;
        this.clock = clock;
    }

    /** Returns whether the account has an app of which {@link #code} can tell. */
    @Transactional(readOnly = true)
    public boolean knows(AccountId account) {
        return isDemo(account) && apps.isPresent(account);
    }

    /** Returns the code of the moment. It counts once more if it was taken: two windows may want it at the same time. */
    @Transactional
    public Optional<Secret> code(AccountId account) {
        if (!isDemo(account)) {
            return Optional.empty();
        }
        jdbc.sql("update authenticator_app set last_step = 0 where account_id = :account")
                .param("account", account.value())
                .update();
        return jdbc.sql("select seed_sealed from authenticator_app where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> sealedText.open(AuthenticatorApps.purpose(account), row.getBytes(1)))
                .optional()
                .map(seed -> Secret.of(TotpCodes.codeOf(seed, TotpCodes.stepAt(clock.instant()))));
    }

    /** The staff of the demonstration is staff: it can do nothing without a second factor (requirement D8). */
    @Override
    @Transactional
    public void layOut() {
        Stream.of(DemoSignIn.values())
                .filter(person -> person.role() != Role.SUBSCRIBER)
                .filter(person -> seeds.first(DemoSeeds.Part.SECOND_FACTOR, person))
                .map(DemoSignIn::account)
                .forEach(account -> apps.add(account, TotpCodes.newSeed(random), 0, clock.instant()));
    }

    private static boolean isDemo(AccountId account) {
        return Stream.of(DemoSignIn.values()).map(DemoSignIn::account).anyMatch(account::equals);
    }
}
