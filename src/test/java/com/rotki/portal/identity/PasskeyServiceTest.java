package com.rotki.portal.identity;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.SoftAuthenticator;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestFactors;
import com.rotki.portal.account.Factors.FactorOverview;
import com.rotki.portal.account.NewAccountTest;
import com.rotki.portal.identity.PasskeyChallenge.PasskeyRegistration;
import com.rotki.portal.identity.PasskeyChallenge.PasskeyRequest;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Passkeys of an account (requirement D6): which are taken, kept and removed. */
class PasskeyServiceTest extends NewAccountTest {

    @Autowired
    private TestFactors testFactors;

    @Autowired
    private PasskeyService passkeys;

    @Autowired
    private IdentityConfirmation confirmation;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RecoveryCodeService recoveryCodes;

    private final SoftAuthenticator laptop = new SoftAuthenticator();

    @BeforeEach
    void signIn() {
        accounts.signIn(account);
    }

    @Test
    void aPasskeyIsKeptUnderItsNameAndWasNeverUsed() {
        add(laptop, "  My   laptop ");

        assertThat(passkeys.list()).singleElement().satisfies(passkey -> {
            assertThat(passkey.name()).isEqualTo("My laptop");
            assertThat(passkey.createdAt()).isEqualTo(clock.instant());
            assertThat(passkey.lastUsedAt()).isNull();
        });
    }

    @Test
    void passkeyConfirmsIdentityOfItsOwnAccountOnly() {
        add(laptop, "Laptop");
        clock.advance(Duration.ofHours(1));
        laptop.meaning(accounts.account(Role.SUBSCRIBER));
        PasskeyRequest first = confirmation.passkeyRequest();
        assertThatThrownBy(() -> confirmation.confirmPasskey(first, laptop.use(first.json())))
                .is(refused(PasskeyRefusedException.NOT_FITTING));
        assertThat(identity.standing().fresh()).isFalse();

        laptop.meaning(account);
        PasskeyRequest second = confirmation.passkeyRequest();
        confirmation.confirmPasskey(second, laptop.use(second.json()));
        assertThat(identity.standing().fresh()).isTrue();
    }

    @Test
    void theAuthenticatorIsAskedToVerifyItsOwnerAndToKnowTheAccount() {
        assertThat(passkeys.registration().json())
                .contains("\"userVerification\":\"required\"")
                .contains("\"residentKey\":\"required\"")
                .contains("\"id\":\"localhost\"")
                .contains(TestAccounts.email(account));
    }

    @Test
    void challengesAreLongAndUnique() {
        String challenge = "\"challenge\":\"[\\w-]{22,}\"";
        String first = passkeys.registration().json();

        assertThat(first)
                .containsPattern(challenge)
                .isNotEqualTo(passkeys.registration().json());
    }

    @Test
    void aChallengeIsAnsweredOnceAndWithinFiveMinutes() {
        var once = passkeys.registration();
        passkeys.add(once, laptop.register(once.json()), "Laptop");
        var late = passkeys.registration();
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        accounts.signIn(account);

        assertRefused(once, new SoftAuthenticator());
        assertRefused(late, new SoftAuthenticator());
    }

    @Test
    void anAnswerFromAnotherOriginOrSiteOrWithoutVerificationIsRefused() {
        assertRefused(passkeys.registration(), new SoftAuthenticator().onPageOf("http://localhost:8081"));
        assertRefused(passkeys.registration(), new SoftAuthenticator().onPageOf("https://rotki.example"));
        assertRefused(passkeys.registration(), new SoftAuthenticator().forSite("rotki.example"));
        assertRefused(passkeys.registration(), new SoftAuthenticator().withoutVerification());
        assertThat(passkeys.list()).isEmpty();
    }

    @Test
    void nonsenseIsRefused() {
        for (String answer : new String[] {"", "{}", "null", "[1]", "{\"id\":\"x\"}", "{\"response\":{}}"}) {
            assertThatThrownBy(() -> passkeys.add(passkeys.registration(), answer, "Laptop"))
                    .is(refused(PasskeyRefusedException.NOT_FITTING));
        }
    }

    @Test
    void aPasskeyOfAnotherAccountCanNotBeRegisteredAgain() {
        add(laptop, "Laptop");
        accounts.signIn(accounts.account(Role.SUBSCRIBER));

        assertRefused(passkeys.registration(), laptop);
    }

    @Test
    void registrationChallengeOfAnotherAccountIsRefused() {
        var foreign = passkeys.registration();
        accounts.signIn(accounts.account(Role.SUBSCRIBER));

        assertRefused(foreign, laptop);
    }

    @Test
    void addingOrRemovingAPasskeyRequiresARecentSignIn() {
        add(laptop, "Laptop");
        var id = passkeys.list().getFirst().id();
        clock.advance(Duration.ofHours(1));

        assertThatExceptionOfType(SignInNotRecentException.class).isThrownBy(passkeys::registration);
        assertThatExceptionOfType(SignInNotRecentException.class).isThrownBy(() -> passkeys.remove(id));
    }

    @Test
    void passkeyOfAnotherAccountIsNotFound() {
        add(laptop, "Laptop");
        var foreign = passkeys.list().getFirst().id();
        accounts.signIn(accounts.account(Role.SUBSCRIBER));

        assertThatThrownBy(() -> passkeys.remove(foreign)).is(refused(PasskeyRefusedException.UNKNOWN));
        assertThatThrownBy(() -> passkeys.rename(foreign, "Mine")).is(refused(PasskeyRefusedException.UNKNOWN));
        assertThat(passkeys.list()).isEmpty();
    }

    @Test
    void lastPasskeyOfStaffCannotBeRemoved() {
        AccountId admin = accounts.signInStaff(Role.ADMIN);
        add(laptop, "Laptop");
        var id = passkeys.list().getFirst().id();

        assertThatThrownBy(() -> passkeys.remove(id)).is(refused(FactorRefusedException.LAST));

        // An authenticator app is not enough for the staff.
        testFactors.authenticatorApp(admin);
        assertThatThrownBy(() -> passkeys.remove(id)).is(refused(FactorRefusedException.LAST));

        add(new SoftAuthenticator(), "Phone");
        passkeys.remove(id);
        assertThat(passkeys.list())
                .singleElement()
                .satisfies(passkey -> assertThat(passkey.name()).isEqualTo("Phone"));
    }

    @Test
    void removingTheLastFactorEndsTheRecoveryCodes() {
        add(laptop, "Laptop");
        recoveryCodes.renew();

        passkeys.remove(passkeys.list().getFirst().id());

        assertThat(recoveryCodes.overview()).isEqualTo(new FactorOverview(0, null, 0, false, null));
    }

    @Test
    void passkeyCanBeRenamedToAValidName() {
        add(laptop, "Laptop");
        var id = passkeys.list().getFirst().id();

        passkeys.rename(id, "Old laptop");

        assertThat(passkeys.list().getFirst().name()).isEqualTo("Old laptop");
        for (String name : new String[] {"", "   ", "x".repeat(65)}) {
            assertThatThrownBy(() -> passkeys.rename(id, name)).is(refused(PasskeyRefusedException.INVALID_NAME));
        }
    }

    private void add(SoftAuthenticator authenticator, String name) {
        var registration = passkeys.registration();
        passkeys.add(registration, authenticator.register(registration.json()), name);
    }

    private void assertRefused(PasskeyRegistration registration, SoftAuthenticator authenticator) {
        assertThatThrownBy(() -> passkeys.add(registration, authenticator.register(registration.json()), "Laptop"))
                .is(refused(PasskeyRefusedException.NOT_FITTING));
    }
}
