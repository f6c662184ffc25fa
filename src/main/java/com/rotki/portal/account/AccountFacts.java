package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.MailDomain;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account without the hash of its password, for readers who don't need it. */
record AccountFacts(
        UUID id, String email, Role role, @Nullable String language, Instant createdAt) {

    AccountProfile profile() {
        return new AccountProfile(
                new AccountId(id),
                MailDomain.shown(email),
                role,
                language == null ? null : Locale.forLanguageTag(language),
                createdAt);
    }
}
