package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.rotki.portal.session.KnownBrowsers;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempt;
import com.rotki.portal.throttle.SignInAttempts;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** What no account can be named costs no hash; what one could be named costs one, whether there is one or not. */
class ImpossibleNameTest {

    private final AccountRepository accounts = mock(AccountRepository.class);
    private final SignInAttempts attempts = mock(SignInAttempts.class);
    private final KnownBrowsers browsers = mock(KnownBrowsers.class);
    private final PasswordHashes hashes = mock(PasswordHashes.class);
    private final PasswordSignIn signIn = new PasswordSignIn(
            accounts,
            new PasswordAttempts(attempts, hashes),
            attempts,
            browsers,
            mock(SignInOutcomes.class),
            mock(FactorPolicy.class),
            hashes,
            new MockEnvironment(),
            Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nobody", "my password in the wrong field", "a\u0000@example.org"})
    void costsNoHash(String name) {
        when(browsers.current(any())).thenReturn(Optional.empty());

        assertThatThrownBy(() -> tryToSignIn(name)).isInstanceOf(BadCredentialsException.class);

        verify(hashes, never()).check(any(), any());
    }

    @Test
    void anUnknownAddressCostsOneAndATurnThatDoesNotComeIsSaid() {
        when(browsers.current(any())).thenReturn(Optional.empty());
        when(attempts.begin(any())).thenReturn(SignInAttempt.FREE);
        when(hashes.check(any(), any())).thenReturn(PasswordCheck.WRONG).thenThrow(new PasswordsBusyException());

        assertThatThrownBy(() -> tryToSignIn("nobody@example.org")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> tryToSignIn("nobody@example.org")).isInstanceOf(SignInBusyException.class);

        verify(attempts).notChecked(AttemptTarget.toSignIn("nobody@example.org"));
    }

    private void tryToSignIn(String name) {
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, "wrong"));
    }
}
