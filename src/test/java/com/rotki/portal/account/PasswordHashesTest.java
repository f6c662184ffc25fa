package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.rotki.portal.platform.RandomTokens;
import com.rotki.portal.platform.Secret;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The same characters are the same password, however a system writes them (NIST SP 800-63B-4, section 3.1.1.2). */
class PasswordHashesTest {

    private static final Secret COMPOSED = Secret.of("caf\u00e9 na\u00efve \u017ci\u00f3\u0142w");
    private static final Secret DECOMPOSED = Secret.of("cafe\u0301 nai\u0308ve z\u0307io\u0301\u0142w");
    private static final Secret PLAIN = Secret.of("seventeen lemons drift");

    private final List<String> hashed = new ArrayList<>();
    private final PasswordHashes hashes = new PasswordHashes(new Transparent(), mock(RandomTokens.class));

    @Test
    void composedAndDecomposedCharactersAreOnePassword() {
        assertThat(hashes.check(DECOMPOSED, hashes.of(COMPOSED))).isEqualTo(PasswordHashes.Check.RIGHT);
        assertThat(hashes.check(COMPOSED, hashes.of(DECOMPOSED))).isEqualTo(PasswordHashes.Check.RIGHT);
        assertThat(hashes.check(Secret.of("\uff11\uff12\uff13"), hashes.of(Secret.of("123"))))
                .isEqualTo(PasswordHashes.Check.RIGHT);
    }

    @Test
    void hashOfUnnormalisedPasswordStillMatchesAndIsOutdated() {
        String old = new Transparent().encode(DECOMPOSED.reveal());

        assertThat(hashes.check(DECOMPOSED, old)).isEqualTo(PasswordHashes.Check.RIGHT_OUTDATED);
        assertThat(hashes.check(PLAIN, old)).isEqualTo(PasswordHashes.Check.WRONG);
    }

    @Test
    void costOfAWrongPasswordDependsOnlyOnTheTypedText() {
        for (String ofWhom : List.of(hashes.of(COMPOSED), hashes.of(PLAIN), "of nobody")) {
            assertThat(costOf(Secret.of("wrong"), ofWhom)).isEqualTo(1);
            assertThat(costOf(Secret.of("wro\u0301ng"), ofWhom)).isEqualTo(2);
        }
    }

    /** Else a busy portal would answer guesses for nothing. */
    @Test
    void checkingOneOfTwoFormsCountsAsAGuess() {
        var busy = new PasswordHashes(
                new Transparent() {
                    @Override
                    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                        if (COMPOSED.reveal().contentEquals(String.valueOf(password))) {
                            return super.matches(password, hash);
                        }
                        throw new PasswordsBusyException();
                    }
                },
                mock(RandomTokens.class));

        assertThatThrownBy(() -> busy.check(DECOMPOSED, "of somebody"))
                .isInstanceOfSatisfying(
                        PasswordsBusyException.class,
                        thrown -> assertThat(thrown.lookedAt()).isTrue());
        assertThatThrownBy(() -> busy.check(PLAIN, "of somebody"))
                .isInstanceOfSatisfying(
                        PasswordsBusyException.class,
                        thrown -> assertThat(thrown.lookedAt()).isFalse());
    }

    private int costOf(Secret typed, String hash) {
        hashed.clear();
        assertThat(hashes.check(typed, hash)).isEqualTo(PasswordHashes.Check.WRONG);
        return hashed.size();
    }

    /** Keeps what it is given, and counts. */
    private class Transparent implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            hashed.add(String.valueOf(password));
            return encode(password).equals(hash);
        }
    }
}
