package com.rotki.portal.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.rotki.portal.platform.Secret;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The rules for a new password (requirements D1 and D2): long enough, and none of those that are guessed first. Which
 * characters it consists of does not matter.
 */
@Component
public class PasswordRules {

    /** In characters, where the password is the only factor. */
    public static final int LEAST_ALONE = 15;

    /** In characters, where a second factor is asked too. */
    static final int LEAST_WITH_SECOND_FACTOR = 8;

    static final int MOST = 128;

    private static final int LONGEST_ESTIMATED = 4 * MOST;

    /** The least length without the words that anybody would try for this portal and this person. */
    private static final int LEAST_OWN = 8;

    private static final List<String> WORDS_OF_THE_PORTAL = List.of("rotki", "premium");
    private static final int SHORTEST_WORD = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A machine guesses these in no time, however long they are. */
    private static final double FEW_GUESSES_LOG10 = 6;

    /** The estimate takes time with the length, and nothing that long is guessed. */
    private static final int ESTIMATED = 64;

    private final CommonPasswords common;
    private final Zxcvbn estimate = new Zxcvbn();

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /**
     * Checks a new password against the rules.
     *
     * @param email of the account, whose parts are no secret
     * @param secondFactor whether the password alone does not sign in
     * @throws PasswordRefusedException with the code of the rule that it breaks
     */
    public void check(Secret password, String email, boolean secondFactor) {
        if (Passwords.endless(password)) {
            throw PasswordRefusedException.tooLong(MOST);
        }
        String text = Passwords.normal(password).reveal();
        int least = secondFactor ? LEAST_WITH_SECOND_FACTOR : LEAST_ALONE;
        int length = length(password);
        if (length < least) {
            throw PasswordRefusedException.tooShort(least);
        }
        if (length > MOST) {
            throw PasswordRefusedException.tooLong(MOST);
        }
        if (!Passwords.plausible(password)) {
            throw PasswordRefusedException.notText();
        }
        String compared = comparable(text);
        if (common.contains(compared)) {
            throw PasswordRefusedException.common();
        }
        wordAround(compared, email).ifPresent(word -> {
            throw PasswordRefusedException.builtAround(word);
        });
        if (guessesLog10(text, email) < FEW_GUESSES_LOG10) {
            throw PasswordRefusedException.guessable();
        }
    }

    /** Returns whether the password is long enough to be the only factor. */
    static boolean standsAlone(Secret password) {
        return length(password) >= LEAST_ALONE;
    }

    /** Returns how hard the password is to guess, however long it is; what is refused for being guessed is weak. */
    public PasswordStrength strength(Secret password, String email) {
        String text = password.reveal();
        if (text.isEmpty()) {
            return PasswordStrength.NONE;
        }
        // Nobody types that; estimating it would only cost time, and anybody may ask for it.
        if (text.length() > LONGEST_ESTIMATED || email.length() > EmailAddress.MAX_LENGTH) {
            return PasswordStrength.WEAK;
        }
        String normal = Passwords.normal(password).reveal();
        String compared = comparable(normal);
        return common.contains(compared) || wordAround(compared, email).isPresent()
                ? PasswordStrength.WEAK
                : PasswordStrength.of(guessesLog10(normal, email));
    }

    /** In characters as Unicode counts them, of the password as it is hashed. */
    private static int length(Secret password) {
        String text = Passwords.normal(password).reveal();
        return text.codePointCount(0, text.length());
    }

    private double guessesLog10(String text, String email) {
        String begin = text.substring(0, Math.min(ESTIMATED, text.length()));
        return estimate.measure(begin, words(email).toList()).getGuessesLog10();
    }

    private static Optional<String> wordAround(String password, String email) {
        String left = password;
        Optional<String> found = Optional.empty();
        for (String word : words(email).toList()) {
            if (left.contains(word)) {
                left = left.replace(word, "");
                found = found.or(() -> Optional.of(word));
            }
        }
        String own = BETWEEN_WORDS.matcher(left).replaceAll("");
        return own.length() < LEAST_OWN ? found : Optional.empty();
    }

    private static Stream<String> words(String email) {
        Stream<String> ofPerson =
                Stream.of(comparable(email).split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST_WORD);
        return Stream.concat(WORDS_OF_THE_PORTAL.stream(), ofPerson).distinct();
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** How hard a password is to guess for somebody who tries what people choose. */
    public enum PasswordStrength {
        NONE,
        WEAK,
        FAIR,
        GOOD,
        STRONG;

        private static final double FAIR_FROM = 6;
        private static final double GOOD_FROM = 10;
        private static final double STRONG_FROM = 14;

        static PasswordStrength of(double guessesLog10) {
            if (guessesLog10 < FAIR_FROM) {
                return WEAK;
            }
            if (guessesLog10 < GOOD_FROM) {
                return FAIR;
            }
            return guessesLog10 < STRONG_FROM ? GOOD : STRONG;
        }
    }

    /**
     * Whose password it is.
     *
     * @param email to sign in with
     * @param secondFactor whether the password alone does not sign in
     */
    public record PasswordHolder(String email, boolean secondFactor) {

        /** Returns how many characters the password needs at least. */
        public int leastLength() {
            return secondFactor ? PasswordRules.LEAST_WITH_SECOND_FACTOR : PasswordRules.LEAST_ALONE;
        }
    }
}
