package com.rotki.portal.account;

import com.rotki.portal.platform.RandomTokens;
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
    private final RandomTokens tokens;

    PasswordHashes(PasswordEncoder encoder, RandomTokens tokens) {
        this.encoder = encoder;
        this.tokens = tokens;
    }

    String of(Secret password) {
        return encoder.encode(Passwords.normal(password).reveal());
    }

    /** Returns the hash of a password that nobody knows. It costs the same to try it as any other (requirement D5). */
    String ofNobody() {
        return of(tokens.next());
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

    /**
     * A password that is about to be kept.
     *
     * @param hash all that is kept of it
     * @param standsAlone whether it is long enough to be the only factor (requirement D1)
     */
    record NewPassword(String hash, boolean standsAlone) {

        /**
         * Refuses a password that an account may not have. It is asked with the account locked: the second factor that
         * was there when the password was typed may be gone.
         *
         * @throws PasswordRefusedException ({@code account.password-too-short})
         */
        void requireAllowed(boolean secondFactor) {
            if (!standsAlone && !secondFactor) {
                throw PasswordRefusedException.tooShort(PasswordRules.LEAST_ALONE);
            }
        }
    }
}
