package com.rotki.portal.identity;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.TypedCode;
import java.security.SecureRandom;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A code of 120 random bits (requirement D7 asks for 112), in characters that nobody takes for one another when they are
 * read from paper: {@code 7K3M-…}, six groups of four.
 */
final class RecoveryCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;

    private RecoveryCode() {}

    static Secret random(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        for (int position = 0; position < LENGTH; position++) {
            if (position > 0 && position % GROUP == 0) {
                code.append('-');
            }
            code.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return Secret.of(code.toString());
    }

    /** Returns what is kept of a code. It needs no salt: nobody can try 2 to the 120 codes. */
    static byte[] hash(String typed) {
        return DigestUtils.sha256(TypedCode.readFromPaper(typed));
    }
}
