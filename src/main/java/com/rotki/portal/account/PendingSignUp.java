package com.rotki.portal.account;

import java.time.Instant;

/** A sign-up whose link was not followed yet. */
record PendingSignUp(EmailAddress email, String passwordHash, String language, Instant expiresAt) {}
