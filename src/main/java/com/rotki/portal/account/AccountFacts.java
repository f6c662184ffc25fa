package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.MailDomain;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of an account where its password does not matter. */
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
