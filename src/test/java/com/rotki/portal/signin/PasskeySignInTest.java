package com.rotki.portal.signin;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.SoftAuthenticator;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.identity.PasskeyRefusedException;
import com.rotki.portal.identity.PasskeyService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Signing in with a passkey alone, without typing an address (requirements D4 and D6). */
@DatabaseTest
class PasskeySignInTest {

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PasskeySignIn signIn;

    @Autowired
    private AuthenticationProvider passwordSignIn;

    @Autowired
    private PasskeyService passkeys;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private TestClock clock;

    private final SoftAuthenticator laptop = new SoftAuthenticator();
    private AccountId owner = AccountId.newId();

    @BeforeEach
    void registerPasskey() {
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.asOwner(owner, () -> {
            var registration = passkeys.registration();
            passkeys.add(registration, laptop.register(registration.json()), "Laptop");
            return owner;
        });
        clock.advance(Duration.ofDays(1));
    }

    @Test
    void passkeySignsInWithoutAnAddress() {
        use(laptop);

        assertThat(currentActor.require().account()).isEqualTo(owner);
        assertThat(currentActor.require().authenticatedAt()).isEqualTo(clock.instant());
        assertThat(passkeys.list().getFirst().lastUsedAt()).isEqualTo(clock.instant());
    }

    @Test
    void signInChallengeNamesNoAccount() {
        assertThat(signIn.request().json())
                .contains("\"userVerification\":\"required\"")
                .contains("\"allowCredentials\":[]");
    }

    @Test
    void answerToAChallengeWorksOnce() {
        var asked = signIn.request();
        String answer = laptop.use(asked.json());
        signIn.signIn(asked, answer);
        accounts.signOut();

        assertThatThrownBy(() -> signIn.signIn(asked, answer)).is(refused(PasskeyRefusedException.NOT_FITTING));
        assertThatThrownBy(() -> signIn.signIn(signIn.request(), answer))
                .is(refused(PasskeyRefusedException.NOT_FITTING));
        assertThat(currentActor.find()).isEmpty();
    }

    @Test
    void anAnswerFromAnotherOriginOrSiteOrWithoutVerificationIsRefused() {
        assertRefused(laptop.onPageOf("http://localhost:8081"));
        assertRefused(laptop.onPageOf("http://localhost:8080").forSite("rotki.example"));
        assertRefused(laptop.forSite("localhost").withoutVerification());
    }

    @Test
    void clonedPasskeyIsRefusedByItsCounter() {
        use(laptop);
        accounts.signOut();

        assertRefused(laptop.cloned());
    }

    @Test
    void answerWithAnotherOrNoUserHandleIsRefused() {
        assertRefused(laptop.meaning(accounts.account(Role.SUBSCRIBER)));
        assertRefused(laptop.meaning(null));

        use(laptop.meaning(owner));
        assertThat(currentActor.account()).isEqualTo(owner);
    }

    @Test
    void anUnknownPasskeyIsRefused() {
        assertRefused(new SoftAuthenticator());
    }

    @Test
    void passkeySignsInDespiteStrangersWrongPasswords() {
        var wrong = new UsernamePasswordAuthenticationToken(TestAccounts.email(owner), "wrong");
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> passwordSignIn.authenticate(wrong));
        }
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> passwordSignIn.authenticate(wrong));

        use(laptop);

        assertThat(currentActor.account()).isEqualTo(owner);
    }

    private void use(SoftAuthenticator authenticator) {
        var asked = signIn.request();
        signIn.signIn(asked, authenticator.use(asked.json()));
    }

    private void assertRefused(SoftAuthenticator authenticator) {
        assertThatThrownBy(() -> use(authenticator)).is(refused(PasskeyRefusedException.NOT_FITTING));
        assertThat(currentActor.find()).isEmpty();
    }
}
