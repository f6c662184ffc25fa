package com.rotki.portal.identity;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.TypedCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * The codes of authenticator apps (RFC 6238): HMAC-SHA-1, six digits, a new one every 30 seconds, which is what every app
 * understands.
 */
final class TotpCodes {

    static final int DIGITS = 6;
    static final int PERIOD_SECONDS = 30;
    static final String ALGORITHM = "SHA1";

    private static final String MAC = "HmacSHA1";
    private static final int MODULUS = 1_000_000;

    /** RFC 4226 recommends 160 bits, which are 32 characters of Base32. */
    private static final int SEED_BYTES = 20;

    /** A code of the step before or after is taken too (requirement D7): clocks differ, and typing takes time. */
    private static final int TOLERATED_STEPS = 1;

    /** Ten minutes: by how much a clock that nobody sets may be off. */
    private static final int CLOCK_ERROR_STEPS = 20;

    private TotpCodes() {}

    /** Returns a new seed, in Base32. */
    static Secret newSeed(SecureRandom random) {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return Secret.of(new Base32().encodeToString(seed));
    }

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), (long) PERIOD_SECONDS);
    }

    /** Returns the latest step that can have been taken already: a later one was taken by a clock that was ahead. */
    static long latestStep(Instant now) {
        return stepAt(StoredMoment.latest(now)) + TOLERATED_STEPS;
    }

    static String codeOf(Secret seed, long step) {
        byte[] hash = hmac(new Base32().decode(seed.reveal()), step);
        // RFC 4226, section 5.3: the last four bits say which 31 bits of the hash the code is made of.
        int offset = hash[hash.length - 1] & 0xf;
        int bits = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
        return "%06d".formatted(bits % MODULUS);
    }

    /**
     * Returns the step whose code was typed, or empty if the code does not count now.
     *
     * @param typed as {@link TypedCode} reads it
     * @param after the step of the last code that was taken: up to it none counts any more, unless it is later than
     *     can be
     */
    static OptionalLong match(Secret seed, String typed, Instant now, long after) {
        long current = stepAt(now);
        long taken = after > latestStep(now) ? 0 : after;
        return match(seed, typed, Math.max(taken + 1, current - TOLERATED_STEPS), current + TOLERATED_STEPS);
    }

    /**
     * Says why a code did not count. Only what is of no use any more is told from a wrong one: whoever guesses must not
     * learn that a code will count later.
     */
    static CodeRefusedException whyNot(Secret seed, String typed, Instant now) {
        long current = stepAt(now);
        if (match(seed, typed, current - TOLERATED_STEPS, current + TOLERATED_STEPS)
                .isPresent()) {
            return CodeRefusedException.used();
        }
        return match(seed, typed, current - CLOCK_ERROR_STEPS, current).isPresent()
                ? CodeRefusedException.ofAnotherTime()
                : CodeRefusedException.wrong();
    }

    /** Says the same to whoever has the seed before the eyes, who may know of codes to come as well. */
    static CodeRefusedException whyNotAtSetUp(Secret seed, String typed, Instant now) {
        long current = stepAt(now);
        return match(seed, typed, current - CLOCK_ERROR_STEPS, current + CLOCK_ERROR_STEPS)
                        .isPresent()
                ? CodeRefusedException.ofAnotherTime()
                : CodeRefusedException.wrong();
    }

    private static OptionalLong match(Secret seed, String typed, long first, long last) {
        byte[] given = TypedCode.of(typed).getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (long step = first; step <= last; step++) {
            byte[] right = codeOf(seed, step).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, given)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static byte[] hmac(byte[] key, long step) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has HMAC-SHA-1", impossible);
        }
    }
}
