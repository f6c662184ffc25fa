package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import com.rotki.portal.session.KnownBrowsers;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempt;
import com.rotki.portal.throttle.SignInAttempts;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** A portal that hashes as much as it can keeps nobody out who knows the password. */
class BusySignInTest {

    private static final EmailAddress EMAIL = new EmailAddress("ada@example.org");

    private final AccountRepository accounts = mock(AccountRepository.class);
    private final SignInAttempts attempts = mock(SignInAttempts.class);
    private final KnownBrowsers browsers = mock(KnownBrowsers.class);
    private final SignInOutcomes outcomes = mock(SignInOutcomes.class);
    private final FactorPolicy level = mock(FactorPolicy.class);
    private final PasswordHashes hashes = mock(PasswordHashes.class);
    private final TestClock clock = new TestClock();
    private final PasswordSignIn signIn = new PasswordSignIn(
            accounts,
            new PasswordAttempts(attempts, hashes),
            attempts,
            browsers,
            outcomes,
            level,
            hashes,
            new MockEnvironment(),
            clock);

    @BeforeEach
    void makeAccount() {
        var account = new Account(AccountId.newId(), EMAIL, "old hash", Role.SUBSCRIBER, false, clock.instant());
        Actor actor = account.actor(clock.instant());
        when(accounts.findByAddress(any())).thenReturn(Optional.of(account));
        when(attempts.begin(any())).thenReturn(SignInAttempt.FREE);
        when(browsers.current(any())).thenReturn(Optional.empty());
        when(level.of(any(), any())).thenReturn(SignedInAs.owner(actor, Map.of()));
    }

    @Test
    void aHashThatCannotBeMadeStrongerNowIsMadeSoLater() {
        when(hashes.check(any(), any())).thenReturn(PasswordCheck.RIGHT_OUTDATED);
        when(hashes.of(any())).thenThrow(new PasswordsBusyException());

        assertThat(signIn().isAuthenticated()).isTrue();

        verify(outcomes).signedIn(any(), any(), isNull());
    }

    @Test
    void aPasswordThatGotNoTurnIsNotHeldAgainstAnybody() {
        var busy = new PasswordsBusyException();
        when(hashes.check(any(), any())).thenThrow(busy);

        assertThatThrownBy(this::signIn).isInstanceOf(SignInBusyException.class);

        verify(attempts).notChecked(AttemptTarget.toSignIn(EMAIL.key()));
    }

    private Authentication signIn() {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(EMAIL.value(), "right"));
    }
}
