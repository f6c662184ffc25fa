package com.rotki.portal.signin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.rotki.portal.account.EmailAddress;
import com.rotki.portal.account.PasswordAttempts;
import com.rotki.portal.account.PasswordsBusyException;
import com.rotki.portal.account.SignInAccounts;
import com.rotki.portal.identity.FactorPolicy;
import com.rotki.portal.session.KnownBrowsers;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts.SignInAttempt;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** A name that no account can have costs no hash; one that it could have costs one, whether it has one or not. */
class ImpossibleNameTest {

    private static final AttemptTarget NOBODY = AttemptTarget.toSignIn("nobody@example.org");

    private final SignInAccounts accounts = mock(SignInAccounts.class);
    private final PasswordAttempts passwords = mock(PasswordAttempts.class);
    private final KnownBrowsers browsers = mock(KnownBrowsers.class);
    private final PasswordSignIn signIn = new PasswordSignIn(
            accounts, passwords, browsers, mock(SignInOutcomes.class), mock(FactorPolicy.class), Clock.systemUTC());

    @BeforeEach
    void nobodyIsKnown() {
        when(browsers.current(any())).thenReturn(Optional.empty());
        when(accounts.find(any(EmailAddress.class))).thenReturn(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nobody", "my password in the wrong field", "a\u0000@example.org"})
    void impossibleNameCostsNoHash(String name) {
        assertThatThrownBy(() -> tryToSignIn(name)).isInstanceOf(BadCredentialsException.class);

        verifyNoInteractions(passwords);
    }

    @Test
    void unknownAddressCostsOneHashAndBusyHashingIsReported() {
        when(passwords.check(eq(NOBODY), any(), eq(Optional.empty())))
                .thenReturn(new PasswordAttempts.Outcome(SignInAttempt.FREE, false, null))
                .thenThrow(mock(PasswordsBusyException.class));

        assertThatThrownBy(() -> tryToSignIn("nobody@example.org")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> tryToSignIn("nobody@example.org")).isInstanceOf(AuthenticationServiceException.class);

        verify(passwords, times(2)).check(any(), any(), eq(Optional.empty()));
    }

    private void tryToSignIn(String name) {
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, "wrong"));
    }
}
