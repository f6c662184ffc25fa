package com.rotki.portal.signin;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.SoftAuthenticator;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.TestFactors;
import com.rotki.portal.account.AccountAdministration;
import com.rotki.portal.account.AccountService;
import com.rotki.portal.identity.CodeRefusedException;
import com.rotki.portal.identity.PasskeyRefusedException;
import com.rotki.portal.identity.PasskeyService;
import com.rotki.portal.identity.RecoveryCodeService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.HalfSignedIn;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import com.rotki.portal.throttle.ThrottledException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The second half of a sign-in, after the password (requirements D6, D7 and D9). */
@DatabaseTest
class SecondFactorSignInTest {

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestFactors testFactors;

    @Autowired
    private SecondFactorSignIn secondFactor;

    @Autowired
    private AccountService accountService;

    @Autowired
    private PasskeyService passkeys;

    @Autowired
    private RecoveryCodeService recoveryCodes;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Autowired
    private TestClock clock;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private AccountId owner = AccountId.newId();

    @BeforeEach
    void makeAccount() {
        owner = accounts.account(Role.SUBSCRIBER);
        testFactors.authenticatorApp(owner);
    }

    @AfterEach
    void signOut() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void passwordAloneOpensNothingWithASecondFactor() {
        givePassword();

        assertThat(currentActor.find()).isEmpty();
        assertThat(currentActor.isHalfSignedIn()).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(accountService::profile);
    }

    @Test
    void aCodeCompletesTheSignInUnderANewSessionId() {
        givePassword();
        String before = openSession();

        secondFactor.withCode(code());

        assertThat(currentActor.account()).isEqualTo(owner);
        assertThat(accountService.profile().id()).isEqualTo(owner);
        assertThat(IdentityProof.of(Objects.requireNonNull(contexts.getContext().getAuthentication())))
                .containsOnlyKeys(IdentityProof.PASSWORD, IdentityProof.AUTHENTICATOR_APP);
        assertThat(Objects.requireNonNull(request.getSession(false)).getId()).isNotEqualTo(before);
        assertThat(request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isEqualTo(contexts.getContext());
    }

    @Test
    void aCodeWorksOnceAlsoForAnotherSession() {
        givePassword();
        String code = code();
        secondFactor.withCode(code);
        givePassword();

        assertThatThrownBy(() -> secondFactor.withCode(code)).is(refused(CodeRefusedException.USED));
        assertThat(currentActor.find()).isEmpty();
    }

    @Test
    void codeTakenByAClockAheadDoesNotBlockLaterCodes() {
        clock.advance(Duration.ofDays(2));
        givePassword();
        secondFactor.withCode(code());
        clock.reset();

        givePassword();
        String code = code();
        secondFactor.withCode(code);

        assertThat(currentActor.account()).isEqualTo(owner);
        givePassword();
        assertThatThrownBy(() -> secondFactor.withCode(code)).is(refused(CodeRefusedException.USED));
    }

    @Test
    void passwordGivenToAClockAheadHasExpired() {
        clock.advance(Duration.ofDays(2));
        givePassword();
        clock.reset();

        assertThatThrownBy(() -> secondFactor.withCode(code())).is(refused(SignInRefusedException.HALF_OVER));
    }

    @Test
    void wrongCodesPauseButPasskeyStillWorks() {
        SoftAuthenticator laptop = registerPasskey();
        givePassword();
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(() -> secondFactor.withCode("000000")).is(refused(CodeRefusedException.WRONG));
        }

        assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> secondFactor.withCode(code()));

        var asked = secondFactor.passkeyRequest();
        secondFactor.withPasskey(asked, laptop.use(asked.json()));
        assertThat(currentActor.account()).isEqualTo(owner);
    }

    @Test
    void recoveryCodeWorksOnceAndLeavesTheOthers() {
        List<Secret> codes = accounts.asOwner(owner, recoveryCodes::renew);
        assertThat(codes)
                .hasSize(10)
                .allSatisfy(
                        code -> assertThat(code.reveal()).matches("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}"));
        givePassword();
        assertThat(secondFactor.ways()).containsExactly(IdentityProof.AUTHENTICATOR_APP, IdentityProof.RECOVERY_CODE);

        secondFactor.withRecoveryCode(
                codes.getFirst().reveal().toLowerCase(java.util.Locale.ROOT).replace('-', ' '));

        assertThat(currentActor.account()).isEqualTo(owner);
        assertThat(recoveryCodes.overview().recoveryCodesLeft()).isEqualTo(9);
        givePassword();
        assertThatThrownBy(() -> secondFactor.withRecoveryCode(codes.getFirst().reveal()))
                .is(refused(CodeRefusedException.WRONG_RECOVERY_CODE));
    }

    @Test
    void recoveryCodeOfAnotherAccountIsRefused() {
        AccountId other = accounts.account(Role.SUBSCRIBER);
        testFactors.authenticatorApp(other);
        List<Secret> foreign = accounts.asOwner(other, recoveryCodes::renew);
        accounts.asOwner(owner, recoveryCodes::renew);
        givePassword();

        assertThatThrownBy(
                        () -> secondFactor.withRecoveryCode(foreign.getFirst().reveal()))
                .is(refused(CodeRefusedException.WRONG_RECOVERY_CODE));
    }

    @Test
    void passkeyOfAnotherAccountIsRefused() {
        SoftAuthenticator laptop = registerPasskey();
        owner = accounts.account(Role.SUBSCRIBER);
        testFactors.authenticatorApp(owner);
        givePassword();
        var asked = secondFactor.passkeyRequest();

        assertThatThrownBy(() -> secondFactor.withPasskey(asked, laptop.use(asked.json())))
                .is(refused(PasskeyRefusedException.NOT_FITTING));
    }

    @Test
    void passkeyWithAnotherUserHandleIsRefused() {
        SoftAuthenticator laptop = registerPasskey().meaning(accounts.account(Role.SUBSCRIBER));
        givePassword();
        var asked = secondFactor.passkeyRequest();

        assertThatThrownBy(() -> secondFactor.withPasskey(asked, laptop.use(asked.json())))
                .is(refused(PasskeyRefusedException.NOT_FITTING));
    }

    @Test
    void afterTenMinutesThePasswordHasToBeGivenAgain() {
        givePassword();
        clock.advance(Duration.ofMinutes(10));

        assertThatThrownBy(() -> secondFactor.withCode(code())).is(refused(SignInRefusedException.HALF_OVER));
    }

    @Test
    void halfSignInEndsWithTheAccountsSessions() {
        givePassword();
        accounts.asAdmin(() -> {
            administration.endSessions(owner, "The laptop was stolen");
            return owner;
        });

        assertThatThrownBy(() -> secondFactor.withCode(code())).is(refused(SignInRefusedException.HALF_OVER));
    }

    private void givePassword() {
        var context = contexts.createEmptyContext();
        context.setAuthentication(SignedInAs.half(new HalfSignedIn(owner, TestAccounts.email(owner), clock.instant())));
        contexts.setContext(context);
    }

    private String openSession() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, new MockHttpServletResponse()));
        return Objects.requireNonNull(request.getSession()).getId();
    }

    private SoftAuthenticator registerPasskey() {
        var authenticator = new SoftAuthenticator();
        return accounts.asOwner(owner, () -> {
            var registration = passkeys.registration();
            passkeys.add(registration, authenticator.register(registration.json()), "Laptop");
            return authenticator;
        });
    }

    private String code() {
        return TestFactors.code(TestFactors.SEED, clock.instant());
    }
}
