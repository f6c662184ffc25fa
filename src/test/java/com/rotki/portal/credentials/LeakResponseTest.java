package com.rotki.portal.credentials;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.rotki.portal.credentials.ApiCredentialsRepository.KeyOwner;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What happens to the secrets of one report. */
class LeakResponseTest {

    private final ApiCredentialsRepository pairs = mock(ApiCredentialsRepository.class);
    private final CredentialFreeze freeze = mock(CredentialFreeze.class);
    private final LeakResponse desk =
            new LeakResponse(pairs, freeze, SecurityContextHolder.getContextHolderStrategy(), Clock.systemUTC());

    @Test
    void oneFailureDoesNotKeepTheOthersFromBeingFrozen() {
        when(pairs.ownersOfKeysLike(any(), any())).thenReturn(List.of(new KeyOwner("key", UUID.randomUUID())));
        var failure = new CannotAcquireLockException("busy");
        doThrow(failure).doNothing().when(freeze).freezeLeaked(any(), any(), any());
        var secrets = new LinkedHashSet<>(List.of(secret('A'), secret('B')));

        assertThatThrownBy(() -> desk.freeze(secrets, FreezeCause.LEAK_REPORT, null))
                .isSameAs(failure);

        verify(freeze, times(2)).freezeLeaked(any(), eq(FreezeCause.LEAK_REPORT), any());
    }

    private static String secret(char character) {
        return CredentialsGenerator.SECRET_PREFIX + String.valueOf(character).repeat(60);
    }
}
