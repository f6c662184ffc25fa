package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.rotki.portal.account.PasswordAttempts.HashUpgrade;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts;
import com.rotki.portal.throttle.SignInAttempts.SignInAttempt;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each password that is checked counts, and no other. */
class PasswordAttemptsTest {

    private static final AttemptTarget ASKED = AttemptTarget.toSignIn("ada@example.org");
    private static final Secret TYPED = Secret.of("typed");

    private final SignInAttempts attempts = mock(SignInAttempts.class);
    private final PasswordHashes hashes = mock(PasswordHashes.class);
    private final PasswordAttempts passwords = new PasswordAttempts(attempts, hashes);

    @BeforeEach
    void allow() {
        when(attempts.begin(any())).thenReturn(SignInAttempt.FREE);
    }

    @Test
    void passwordThatGotNoTurnDoesNotCount() {
        when(hashes.check(any(), any())).thenThrow(new PasswordsBusyException());

        assertThatExceptionOfType(PasswordsBusyException.class).isThrownBy(() -> passwords.check(ASKED, TYPED, "hash"));

        verify(attempts).notChecked(ASKED);
    }

    @Test
    void partlyCheckedPasswordCountsAsAGuess() {
        when(hashes.check(any(), any())).thenThrow(new PasswordsBusyException().afterALook());

        assertThatExceptionOfType(PasswordsBusyException.class).isThrownBy(() -> passwords.check(ASKED, TYPED, "hash"));

        verify(attempts, never()).notChecked(any());
    }

    @Test
    void rightPasswordEndsTheCount() {
        when(hashes.check(any(), any())).thenReturn(PasswordHashes.Check.RIGHT);

        assertThat(passwords.check(ASKED, TYPED, "hash").right()).isTrue();

        verify(attempts).succeeded(ASKED);
    }

    @Test
    void weakHashIsKeptWhileHashingIsBusy() {
        when(hashes.check(any(), any())).thenReturn(PasswordHashes.Check.RIGHT_OUTDATED);
        when(hashes.of(any())).thenReturn("stronger").thenThrow(new PasswordsBusyException());

        assertThat(passwords.check(ASKED, TYPED, "hash").upgrade()).isEqualTo(new HashUpgrade("hash", "stronger"));
        PasswordAttempts.Outcome later = passwords.check(ASKED, TYPED, "hash");

        assertThat(later.right()).isTrue();
        assertThat(later.upgrade()).isNull();
    }

    @Test
    void noPasswordIsRightWithoutAnAccount() {
        when(hashes.check(any(), any())).thenReturn(PasswordHashes.Check.RIGHT);

        assertThat(passwords.check(ASKED, TYPED, Optional.empty()).right()).isFalse();

        verify(hashes).check(any(), any());
        verify(attempts, never()).succeeded(any());
    }

    @Test
    void spellingsOfOneAddressAreCountedTogether() {
        var shouted = new EmailAddress(" " + "ada@example.org".toUpperCase(Locale.ROOT));

        assertThat(AttemptTarget.toSignIn(shouted.key())).isEqualTo(ASKED);
    }
}
