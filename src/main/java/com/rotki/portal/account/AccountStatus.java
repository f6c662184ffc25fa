package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.throttle.SignInState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an admin sees of an account itself.
 *
 * @param sessionsEndedAt when an admin last ended all sessions; null if none ever did
 * @param signIn what wrong passwords hold against its address
 */
public record AccountStatus(
        AccountId id,
        String email,
        Role role,
        Instant createdAt,
        @Nullable Instant sessionsEndedAt,
        SignInState signIn) {}
