package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An account as its owner sees it.
 *
 * @param language null until one was chosen
 */
public record AccountProfile(
        AccountId id, String email, Role role, @Nullable Locale language, Instant createdAt) {}
