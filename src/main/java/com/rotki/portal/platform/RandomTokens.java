package com.rotki.portal.platform;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/**
 * Makes the tokens that links in mails and cookies carry: 256 random bits. The database keeps their hash only; it needs no
 * salt, since nobody can try them all.
 */
@Component
public class RandomTokens {

    private static final int BYTES = 32;

    private final SecureRandom random;

    RandomTokens(SecureRandom random) {
        this.random = random;
    }

    /** Returns a new token of 43 characters, base64url without padding. */
    public Secret next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Secret.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Returns the SHA-256 of a token. */
    public static byte[] hash(Secret token) {
        return DigestUtils.sha256(token.reveal());
    }
}
