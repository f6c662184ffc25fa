package com.rotki.portal.account;

import com.rotki.portal.platform.Secret;
import dev.samstevens.totp.code.CodeGenerator;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.code.HashingAlgorithm;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * The codes of authenticator apps (RFC 6238): HMAC-SHA-1, six digits, a new one every 30 seconds, which is what every app
 * understands.
 */
final class TotpCodes {

    static final int DIGITS = 6;
    static final int PERIOD_SECONDS = 30;

    /** A code of the step before or after is taken too (requirement D7): clocks differ, and typing takes time. */
    private static final int TOLERATED_STEPS = 1;

    private static final CodeGenerator GENERATOR = new DefaultCodeGenerator(HashingAlgorithm.SHA1, DIGITS);

    private TotpCodes() {}

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), (long) PERIOD_SECONDS);
    }

    static String codeOf(Secret seed, long step) {
        try {
            return GENERATOR.generate(seed.reveal(), step);
        } catch (CodeGenerationException impossible) {
            throw new IllegalStateException("Every Java runtime has HMAC-SHA-1", impossible);
        }
    }

    /**
     * Returns the step whose code was typed, or empty if it is none of those that count now.
     *
     * @param typed blanks do not matter
     * @param after the step of the last code that was taken: up to it none counts any more
     */
    static OptionalLong match(Secret seed, String typed, Instant now, long after) {
        byte[] given = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long current = stepAt(now);
        OptionalLong found = OptionalLong.empty();
        for (long step = current - TOLERATED_STEPS; step <= current + TOLERATED_STEPS; step++) {
            byte[] right = codeOf(seed, step).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, given) && step > after) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }
}
