package com.rotki.portal.identity;

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
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.HalfSignedIn;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import com.rotki.portal.signin.PasskeySignIn;
import com.rotki.portal.signin.SecondFactorSignIn;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Where the staff needs a passkey, nothing else is enough for what the staff may do (requirement D8). */
@DatabaseTest
class StaffFactorTest {

    @Autowired
    private SecondFactorSignIn secondFactor;

    @Autowired
    private PasskeySignIn passkeySignIn;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private IdentityService identity;

    @Autowired
    private PasskeyService passkeys;

    @Autowired
    private RecoveryCodeService recoveryCodes;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestFactors factors;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Autowired
    private TestClock clock;

    private AccountId admin = AccountId.newId();

    @BeforeEach
    void makeAdmin() {
        admin = accounts.account(Role.ADMIN);
        factors.authenticatorApp(admin);
    }

    @Test
    void staffWithAnAppCanOnlyRegisterAPasskey() {
        givePassword(admin);
        secondFactor.withCode(code());
        assertThat(currentActor.isEnrolling()).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> administration.find(admin));

        SoftAuthenticator laptop = new SoftAuthenticator();
        var registration = passkeys.registration();
        passkeys.add(registration, laptop.register(registration.json()), "Laptop");

        assertThat(currentActor.isEnrolling()).isFalse();
        assertThat(administration.find(admin)).isPresent();
    }

    /** The way in after a role was granted: the next sign-in, a passkey, and only then anything else. */
    @Test
    void newStaffRegisterAPasskeyFirst() {
        AccountId promoted = accounts.account(Role.SUPPORT);
        passwordSignIn(promoted);
        assertThat(currentActor.isEnrolling()).isTrue();
        assertThat(identity.needsPasskey()).isTrue();

        SoftAuthenticator laptop = new SoftAuthenticator();
        var registration = passkeys.registration();
        passkeys.add(registration, laptop.register(registration.json()), "Laptop");

        assertThat(currentActor.isEnrolling()).isFalse();
        accounts.signOut();
        givePassword(promoted);
        assertThat(secondFactor.ways()).containsExactly(IdentityProof.PASSKEY);
    }

    /** With neither the passkey nor a recovery code nobody gets in, also not by the app. */
    @Test
    void appDoesNotReplaceALostPasskeyOfStaff() {
        factors.passkey(admin, "Lost laptop");
        givePassword(admin);

        assertThat(secondFactor.ways()).containsExactly(IdentityProof.PASSKEY);
        assertThatThrownBy(() -> secondFactor.withCode(code())).is(refused(CodeRefusedException.WRONG));
    }

    @Test
    void staffWithAPasskeyAreNotAskedForACode() {
        factors.passkey(admin, "Laptop");
        givePassword(admin);

        assertThat(secondFactor.ways()).containsExactly(IdentityProof.PASSKEY);
        assertThatThrownBy(() -> secondFactor.withCode(code())).is(refused(CodeRefusedException.WRONG));
        assertThat(currentActor.find()).isEmpty();
    }

    @Test
    void aPasskeyAloneIsEnough() {
        SoftAuthenticator laptop = register();
        accounts.signOut();
        var request = passkeySignIn.request();

        passkeySignIn.signIn(request, laptop.use(request.json()));

        assertThat(currentActor.isEnrolling()).isFalse();
        assertThat(administration.find(admin)).isPresent();
    }

    @Test
    void aRecoveryCodeLeadsToAnotherPasskeyOnly() {
        register();
        List<Secret> codes = recoveryCodes.renew();
        givePassword(admin);

        secondFactor.withRecoveryCode(codes.getFirst().reveal());

        assertThat(currentActor.isEnrolling()).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> administration.find(admin));
    }

    @Test
    void lastPasskeyOfStaffStaysBesideAnApp() {
        register();
        var last = passkeys.list().getFirst().id();

        assertThatThrownBy(() -> passkeys.remove(last)).is(refused(FactorRefusedException.LAST));
    }

    @Test
    void forASubscriberAnAuthenticatorAppIsEnough() {
        AccountId subscriber = accounts.account(Role.SUBSCRIBER);
        factors.authenticatorApp(subscriber);
        givePassword(subscriber);

        secondFactor.withCode(code());

        assertThat(currentActor.isEnrolling()).isFalse();
        assertThat(currentActor.account()).isEqualTo(subscriber);
    }

    private void passwordSignIn(AccountId account) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                TestAccounts.email(account), TestAccounts.PASSWORD)));
        contexts.setContext(context);
    }

    private SoftAuthenticator register() {
        accounts.signIn(admin, Role.ADMIN, Actor.Kind.STAFF, Permissions.of(Role.ADMIN), clock.instant());
        var laptop = new SoftAuthenticator();
        var registration = passkeys.registration();
        passkeys.add(registration, laptop.register(registration.json()), "Laptop");
        return laptop;
    }

    private void givePassword(AccountId account) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(
                SignedInAs.half(new HalfSignedIn(account, TestAccounts.email(account), clock.instant())));
        contexts.setContext(context);
    }

    private String code() {
        return TotpCodes.codeOf(Secret.of(TestFactors.SEED), TotpCodes.stepAt(clock.instant()));
    }
}
