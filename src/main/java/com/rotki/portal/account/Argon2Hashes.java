package com.rotki.portal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.keygen.BytesKeyGenerator;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Makes and checks Argon2id hashes (RFC 9106, version 0x13) in the PHC string format
 * {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}, as Spring Security's {@code Argon2PasswordEncoder} does. Unlike that one it
 * uses the working memory of a thread again: 19 MiB of garbage a hash would stop everybody else for a few milliseconds
 * each time they are collected.
 */
final class Argon2Hashes implements PasswordEncoder {

    private static final Pattern PHC = Pattern.compile("\\$argon2id\\$v=(?<version>\\d{1,3})"
            + "\\$m=(?<memory>\\d{1,7}),t=(?<passes>\\d{1,3}),p=(?<lanes>\\d{1,3})"
            + "\\$(?<salt>[A-Za-z0-9+/]{11,88})\\$(?<hash>[A-Za-z0-9+/]{16,88})");
    private static final Logger LOG = LoggerFactory.getLogger(Argon2Hashes.class);
    private static final Base64.Encoder TO_TEXT = Base64.getEncoder().withoutPadding();

    private final Cost cost;
    private final int hashBytes;
    private final BytesKeyGenerator salts;
    private final ThreadLocal<Argon2BytesGenerator.BlockPool> memory;

    /**
     * The cost of a hash.
     *
     * @param memoryKib its working memory in KiB
     * @param passes over that memory
     * @param lanes that could be filled side by side
     */
    record Cost(int memoryKib, int passes, int lanes) {

        boolean isBelow(Cost other) {
            return memoryKib < other.memoryKib || passes < other.passes || lanes < other.lanes;
        }
    }

    Argon2Hashes(int saltBytes, int hashBytes, Cost cost) {
        this.cost = cost;
        this.hashBytes = hashBytes;
        this.salts = KeyGenerators.secureRandom(saltBytes);
        int blocks = Argon2BytesGenerator.getBlockCount(cost.memoryKib(), cost.lanes());
        this.memory = ThreadLocal.withInitial(() -> new Argon2BytesGenerator.FixedBlockPool(blocks));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        if (password == null) {
            return null;
        }
        byte[] salt = salts.generateKey();
        byte[] hash = hash(password, cost, Argon2Parameters.ARGON2_VERSION_13, salt, hashBytes);
        return String.format(
                Locale.ROOT,
                "$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s",
                Argon2Parameters.ARGON2_VERSION_13,
                cost.memoryKib(),
                cost.passes(),
                cost.lanes(),
                TO_TEXT.encodeToString(salt),
                TO_TEXT.encodeToString(hash));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        Matcher parts = PHC.matcher(Objects.requireNonNullElse(stored, ""));
        if (password == null || !parts.matches()) {
            return false;
        }
        try {
            byte[] salt = Base64.getDecoder().decode(parts.group("salt"));
            byte[] expected = Base64.getDecoder().decode(parts.group("hash"));
            byte[] actual =
                    hash(password, cost(parts), Integer.parseInt(parts.group("version")), salt, expected.length);
            return MessageDigest.isEqual(expected, actual);
        } catch (IllegalArgumentException | IllegalStateException damaged) {
            LOG.warn("A stored password hash is damaged: {}", damaged.getMessage());
            return false;
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        Matcher parts = PHC.matcher(Objects.requireNonNullElse(stored, ""));
        return !parts.matches() || cost(parts).isBelow(cost);
    }

    private byte[] hash(CharSequence password, Cost hashCost, int version, byte[] salt, int bytes) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(version)
                .withMemoryAsKB(hashCost.memoryKib())
                .withIterations(hashCost.passes())
                .withParallelism(hashCost.lanes())
                .withSalt(salt)
                .withBlockPool(memory.get())
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var hash = new byte[bytes];
        generator.generateBytes(password.toString().getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static Cost cost(Matcher parts) {
        return new Cost(
                Integer.parseInt(parts.group("memory")),
                Integer.parseInt(parts.group("passes")),
                Integer.parseInt(parts.group("lanes")));
    }
}
