package com.rotki.portal.identity;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.TestFactors;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.HalfSignedIn;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import com.rotki.portal.signin.SecondFactorSignIn;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Requirements D4 and D7: codes cannot be guessed, and whoever tries takes no way in from the owner. */
@DatabaseTest
class SecondFactorLockOutTest {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Autowired
    private SecondFactorSignIn secondFactor;

    @Autowired
    private RecoveryCodeService recoveryCodes;

    @Autowired
    private RecoveryCodes codes;

    @Autowired
    private AuthenticatorApps apps;

    @Autowired
    private IdentityConfirmation identity;

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestFactors testFactors;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Autowired
    private TestClock clock;

    private AccountId owner = AccountId.newId();
    private String recoveryCode = "";

    @BeforeEach
    void makeAccount() {
        owner = accounts.account(Role.SUBSCRIBER);
        testFactors.authenticatorApp(owner);
        recoveryCode = accounts.asOwner(owner, recoveryCodes::renew).getFirst().reveal();
    }

    @Test
    void afterSixtyWrongCodesNoneIsCheckedAndTheRefusalSaysSo() {
        tryWrongCodes();
        givePassword();

        assertThatExceptionOfType(CodeRefusedException.class)
                .isThrownBy(() -> secondFactor.withCode(appCode()))
                .is(refused(CodeRefusedException.EXHAUSTED))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(60));
    }

    @Test
    void recoveryCodeSignsInAndResetsTheLock() {
        tryWrongCodes();
        givePassword();

        secondFactor.withRecoveryCode(recoveryCode);

        assertThat(currentActor.account()).isEqualTo(owner);
        givePassword();
        secondFactor.withCode(appCode());
        assertThat(currentActor.account()).isEqualTo(owner);
    }

    @Test
    void wrongRecoveryCodesNeverLockOutTheRightOne() {
        givePassword();
        for (int attempt = 0; attempt < 120; attempt++) {
            clock.advance(LONGEST_PAUSE);
            givePassword();
            assertThatThrownBy(() -> secondFactor.withRecoveryCode("0000-0000-0000-0000-0000-0000"))
                    .is(refused(CodeRefusedException.WRONG_RECOVERY_CODE));
        }
        clock.advance(LONGEST_PAUSE);
        givePassword();

        secondFactor.withRecoveryCode(recoveryCode);

        assertThat(currentActor.account()).isEqualTo(owner);
    }

    @Test
    void stepUpWorksDespiteStrangersWrongCodes() {
        tryWrongCodes();
        accounts.signIn(owner);

        assertThatCode(() -> identity.confirmCode(appCode())).doesNotThrowAnyException();
    }

    @Test
    void parallelUseOfOneCodeSucceedsOnce() throws Exception {
        String code = appCode();

        assertThat(both(() -> apps.take(owner, code))).containsExactlyInAnyOrder(true, false);
        assertThat(both(() -> codes.take(owner, recoveryCode))).containsExactlyInAnyOrder(true, false);
    }

    /** As a thief does who knows the password: from many networks, with all the time in the world. */
    private void tryWrongCodes() {
        String subject = AttemptTarget.codeToSignIn(owner).subject();
        for (int attempt = 0; attempt < AttemptTarget.Asker.ANYBODY.most(); attempt++) {
            attempts.begin(new AttemptTarget(subject, "198.51." + attempt, null, AttemptTarget.Asker.ANYBODY));
        }
    }

    private static List<Boolean> both(Callable<Boolean> take) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Boolean> taken = new java.util.ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(List.of(take, take))) {
                taken.add(result.get());
            }
            return taken;
        }
    }

    private void givePassword() {
        var context = contexts.createEmptyContext();
        context.setAuthentication(SignedInAs.half(new HalfSignedIn(owner, TestAccounts.email(owner), clock.instant())));
        contexts.setContext(context);
    }

    private String appCode() {
        return TotpCodes.codeOf(Secret.of(TestFactors.SEED), TotpCodes.stepAt(clock.instant()));
    }
}
