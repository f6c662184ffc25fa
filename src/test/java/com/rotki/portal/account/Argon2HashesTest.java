package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Spring Security's own encoder is the judge: what one of them makes, the other accepts. */
class Argon2HashesTest {

    private static final String PASSWORD = "pass phrase with ümlaut and 🔑";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2PasswordEncoder reference = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 2, 256, 3);
    private final Argon2Hashes hashes = new Argon2Hashes(SALT_BYTES, HASH_BYTES, new Argon2Hashes.Cost(256, 3, 2));

    @Test
    void springAcceptsOurHash() {
        String hash = hashes.encode(PASSWORD);

        assertThat(hash).startsWith("$argon2id$v=19$m=256,t=3,p=2$");
        assertThat(reference.matches(PASSWORD, hash)).isTrue();
        assertThat(reference.matches(PASSWORD + " ", hash)).isFalse();
    }

    @Test
    void hashOfSpringIsAccepted() {
        String hash = reference.encode(PASSWORD);

        assertThat(hashes.matches(PASSWORD, hash)).isTrue();
        assertThat(hashes.matches(PASSWORD + " ", hash)).isFalse();
    }

    @Test
    void memoryUsedBeforeDoesNotChangeTheNextHash() {
        List<String> made = List.of(
                reference.encode(PASSWORD),
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, 1024, 1).encode(PASSWORD),
                new Argon2PasswordEncoder(SALT_BYTES, 64, 1, 16, 4).encode(PASSWORD));

        for (int round = 0; round < 3; round++) {
            assertThat(made).allMatch(hash -> hashes.matches(PASSWORD, hash));
            assertThat(made).noneMatch(hash -> hashes.matches("another password", hash));
        }
    }

    @Test
    void samePasswordHasAnotherHashEachTime() {
        assertThat(hashes.encode(PASSWORD)).isNotEqualTo(hashes.encode(PASSWORD));
    }

    @Test
    void weakerHashIsToBeReplaced() {
        assertThat(hashes.upgradeEncoding(hashes.encode(PASSWORD))).isFalse();
        assertThat(hashes.upgradeEncoding("$argon2id$v=19$m=255,t=3,p=2$c29tZXNhbHQ$" + "A".repeat(43)))
                .isTrue();
        assertThat(hashes.upgradeEncoding("$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$" + "A".repeat(43)))
                .isTrue();
        assertThat(hashes.upgradeEncoding("$argon2id$v=19$m=512,t=4,p=2$c29tZXNhbHQ$" + "A".repeat(43)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
                "$argon2i$v=19$m=256,t=3,p=2$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=256,t=3$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=99999999,t=3,p=2$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            })
    void foreignHashMatchesNothing(String stored) {
        assertThat(hashes.matches("", stored)).isFalse();
        assertThat(hashes.matches(PASSWORD, stored)).isFalse();
        assertThat(hashes.upgradeEncoding(stored)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=256,t=3,p=0$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=256,t=3,p=2$c29tZXNhbHQaa$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            })
    void damagedHashMatchesNothing(String stored) {
        assertThat(hashes.matches(PASSWORD, stored)).isFalse();
    }

    @Test
    void nullIsNotHashedAndMatchesNothing() {
        assertThat(hashes.encode(null)).isNull();
        assertThat(hashes.matches(null, hashes.encode(PASSWORD))).isFalse();
        assertThat(hashes.matches(PASSWORD, null)).isFalse();
    }
}
