package com.rotki.portal.identity;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestFactors;
import com.rotki.portal.account.GivenPasswordRefusedException;
import com.rotki.portal.account.NewAccountTest;
import com.rotki.portal.identity.AuthenticatorAppService.ProposedApp;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.RecentSignIn;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The authenticator app and the recovery codes of an account, and what they prove later (requirements D6 and D7). */
class OwnFactorsTest extends NewAccountTest {

    @Autowired
    private TestFactors testFactors;

    @Autowired
    private AuthenticatorAppService apps;

    @Autowired
    private RecoveryCodeService recoveryCodes;

    @Autowired
    private IdentityService identity;

    @Autowired
    private IdentityConfirmation confirmation;

    @Autowired
    private RecentSignIn recentSignIn;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        accounts.signIn(account);
    }

    @Test
    void appIsStoredOnceItsFirstCodeIsRight() {
        ProposedApp proposed = apps.propose();
        assertThatThrownBy(() -> apps.add(proposed, "000000")).is(refused(CodeRefusedException.WRONG));
        assertThat(recoveryCodes.overview().hasSecondFactor()).isFalse();

        apps.add(proposed, code(proposed.seed()));

        assertThat(recoveryCodes.overview().authenticatorAppSince()).isEqualTo(clock.instant());
        assertThat(identity.ways()).containsExactly(IdentityProof.AUTHENTICATOR_APP);
    }

    @Test
    void theSeedHas160BitsAndIsNowhereReadable() {
        ProposedApp proposed = apps.propose();
        apps.add(proposed, code(proposed.seed()));

        assertThat(proposed.seed().reveal()).matches("[A-Z2-7]{32}");
        assertThat(proposed.uri().reveal())
                .startsWith("otpauth://totp/rotki")
                .contains("issuer=rotki")
                .contains("period=30");
        assertThat(proposed).hasToString("ProposedApp[seed=••••, uri=••••]");
        byte[] kept = jdbc.sql("select seed_sealed from authenticator_app where account_id = :account")
                .param("account", account.value())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(proposed.seed().reveal());
    }

    /** What is not kept proves nothing: the session stays what it was. */
    @Test
    void rolledBackAppDoesNotRaiseTheSession() {
        ProposedApp proposed = apps.propose();

        transactions.executeWithoutResult(transaction -> {
            apps.add(proposed, code(proposed.seed()));
            transaction.setRollbackOnly();
        });

        assertThat(identity.standing().proofs()).doesNotContainKey(IdentityProof.AUTHENTICATOR_APP);
        apps.add(proposed, code(proposed.seed()));
        assertThat(identity.standing().proofs()).containsKey(IdentityProof.AUTHENTICATOR_APP);
    }

    @Test
    void theCodeThatSetTheAppUpDoesNotCountAgain() {
        ProposedApp proposed = apps.propose();
        apps.add(proposed, code(proposed.seed()));

        assertThatThrownBy(() -> confirmation.confirmCode(code(proposed.seed())))
                .is(refused(CodeRefusedException.USED));
        clock.advance(Duration.ofSeconds(30));
        confirmation.confirmCode(code(proposed.seed()));
    }

    @Test
    void aSecondAppIsRefusedAndEachActNeedsARecentProof() {
        testFactors.authenticatorApp(account);
        ProposedApp second = apps.propose();
        assertThatThrownBy(() -> apps.add(second, code(second.seed()))).is(refused(FactorRefusedException.APP_PRESENT));

        clock.advance(Duration.ofHours(1));

        assertThatExceptionOfType(SignInNotRecentException.class).isThrownBy(apps::propose);
        assertThatExceptionOfType(SignInNotRecentException.class).isThrownBy(apps::remove);
        assertThatExceptionOfType(SignInNotRecentException.class).isThrownBy(recoveryCodes::renew);
    }

    @Test
    void withASecondFactorThePasswordAloneProvesNothing() {
        testFactors.authenticatorApp(account);
        clock.advance(Duration.ofHours(1));

        assertThatThrownBy(() -> confirmation.confirmPassword(Secret.of(TestAccounts.PASSWORD)))
                .is(refused(GivenPasswordRefusedException.NOT_ENOUGH));
        assertThatExceptionOfType(SignInNotRecentException.class).isThrownBy(recentSignIn::require);

        confirmation.confirmCode(code(Secret.of(TestFactors.SEED)));

        recentSignIn.require();
        assertThat(identity.standing().proofs()).containsOnlyKeys(IdentityProof.AUTHENTICATOR_APP);
        assertThat(identity.standing().freshUntil()).isEqualTo(recentSignIn.until());
    }

    @Test
    void lastFactorOfStaffCannotBeRemoved() {
        testFactors.authenticatorApp(accounts.signInStaff(Role.SUPPORT));

        assertThatThrownBy(apps::remove).is(refused(FactorRefusedException.LAST));
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        testFactors.authenticatorApp(account);
        List<Secret> old = recoveryCodes.renew();
        List<Secret> current = recoveryCodes.renew();

        assertThat(recoveryCodes.overview().recoveryCodesLeft()).isEqualTo(10);
        assertThatThrownBy(() -> recoveryCodes.rehearse(old.getFirst().reveal()))
                .is(refused(CodeRefusedException.WRONG_RECOVERY_CODE));
        recoveryCodes.rehearse(current.getFirst().reveal());
    }

    @Test
    void recoveryCodesRequireASecondFactor() {
        assertThatThrownBy(recoveryCodes::renew).is(refused(FactorRefusedException.NONE));
    }

    /** Requirement B-80. */
    @Test
    void testingARecoveryCodeIsRecordedAndUsesNothingUp() {
        testFactors.authenticatorApp(account);
        List<Secret> codes = recoveryCodes.renew();

        recoveryCodes.rehearse(codes.getLast().reveal());
        clock.advance(Duration.ofDays(1));
        recoveryCodes.rehearse(codes.getLast().reveal());

        assertThat(recoveryCodes.overview().recoveryCodesLeft()).isEqualTo(10);
        assertThat(recoveryCodes.overview().lastRehearsal()).isEqualTo(clock.instant());
    }

    private String code(Secret seed) {
        return TotpCodes.codeOf(seed, TotpCodes.stepAt(clock.instant()));
    }
}
