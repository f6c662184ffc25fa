package com.rotki.portal.account;

import com.rotki.portal.platform.Secret;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and checks the hashes of passwords. A password is normalised before it is hashed (NIST SP 800-63B-4, section
 * 3.1.1.2): keyboards and systems write the same characters in several ways. Hashes from before that are of the password
 * as it was typed, so that one is tried too where it differs.
 */
@Component
class PasswordHashes {

    private final PasswordEncoder encoder;

    PasswordHashes(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String of(Secret password) {
        return encoder.encode(Passwords.normal(password).reveal());
    }

    /** Returns what is kept of a new password. */
    NewPassword keep(Secret password) {
        return new NewPassword(of(password), PasswordRules.standsAlone(password));
    }

    /**
     * Checks what was typed, in one or two hashes. How many a wrong one costs depends on what was typed alone, so that the
     * time tells nothing about an account (requirement D5).
     */
    Check check(Secret typed, String hash) {
        if (!Passwords.plausible(typed)) {
            return Check.WRONG;
        }
        Secret normal = Passwords.normal(typed);
        if (encoder.matches(normal.reveal(), hash)) {
            return encoder.upgradeEncoding(hash) ? Check.RIGHT_OUTDATED : Check.RIGHT;
        }
        boolean rightAsTyped = !normal.reveal().equals(typed.reveal()) && matchesAsTyped(typed, hash);
        return rightAsTyped ? Check.RIGHT_OUTDATED : Check.WRONG;
    }

    private boolean matchesAsTyped(Secret typed, String hash) {
        try {
            return encoder.matches(typed.reveal(), hash);
        } catch (PasswordsBusyException busy) {
            throw busy.afterALook();
        }
    }

    /** How a password compares with a hash. */
    enum Check {
        WRONG,
        RIGHT,

        /** It is right, and its hash is weaker than today's, or not of the normalised password. */
        RIGHT_OUTDATED
    }
}
