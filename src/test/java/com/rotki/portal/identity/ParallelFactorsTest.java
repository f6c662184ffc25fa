package com.rotki.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.InParallel;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.TestFactors;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.HalfSignedIn;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import com.rotki.portal.signin.SecondFactorSignIn;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** A code that several browsers give at the same moment signs one of them in (requirement D7). */
@DatabaseTest
class ParallelFactorsTest {

    private static final int BROWSERS = 4;

    @Autowired
    private SecondFactorSignIn secondFactor;

    @Autowired
    private RecoveryCodeService recoveryCodes;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestFactors factors;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Autowired
    private TestClock clock;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void makeAccount() {
        owner = accounts.account(Role.SUBSCRIBER);
        factors.authenticatorApp(owner);
    }

    @Test
    void aCodeOfTheAuthenticatorAppWorksOnce() throws Exception {
        String code = TotpCodes.codeOf(Secret.of(TestFactors.SEED), TotpCodes.stepAt(clock.instant()));

        assertOneIsSignedIn(() -> secondFactor.withCode(code), "account.code-used");
    }

    @Test
    void aRecoveryCodeWorksOnce() throws Exception {
        String code = accounts.asOwner(owner, recoveryCodes::renew).getFirst().reveal();

        assertOneIsSignedIn(() -> secondFactor.withRecoveryCode(code), "account.wrong-recovery-code");

        assertThat(accounts.asOwner(owner, recoveryCodes::overview).recoveryCodesLeft())
                .isEqualTo(9);
    }

    private void assertOneIsSignedIn(Runnable giveCode, String refusal) throws Exception {
        List<String> outcomes = InParallel.run(BROWSERS, browser -> {
            givePassword();
            giveCode.run();
        });

        assertThat(outcomes).containsOnlyOnce(InParallel.DONE).containsOnly(InParallel.DONE, refusal);
    }

    private void givePassword() {
        var context = contexts.createEmptyContext();
        context.setAuthentication(SignedInAs.half(new HalfSignedIn(owner, TestAccounts.email(owner), clock.instant())));
        contexts.setContext(context);
    }
}
