package com.rotki.portal.throttle;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.throttle.AttemptCounters.AttemptCounter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The target of attempts: where a password or a code is asked for.
 *
 * @param subject tells one from the other; nobody can sign in with an address that reads like an account's
 * @param network from where it is asked; empty where that makes no difference
 * @param browser in which it is asked, if the account's owner has signed in there before; null otherwise
 * @param asker who can be behind it
 */
public record AttemptTarget(
        String subject, String network, @Nullable UUID browser, Asker asker) {

    /**
     * Who can be behind an attempt, and how many wrong ones in a row lock it. Together they stay within the hundred of
     * NIST SP 800-63B-4, section 3.2.2.
     */
    public enum Asker {
        /** Somebody at the sign-in page. */
        ANYBODY(60),
        /**
         * Somebody there in a known browser of the owner: counted with the others, and with 20 more that others cannot
         * use up.
         */
        KNOWN_BROWSER(80),
        /** Whoever is signed in, as a step-up. */
        SIGNED_IN(20),
        /** Somebody at the sign-in page, asked for something that cannot be guessed: it is never locked. */
        NO_GUESSER(Integer.MAX_VALUE);

        private final int most;

        Asker(int most) {
            this.most = most;
        }

        /** Returns how many wrong ones in a row lock it. */
        public int most() {
            return most;
        }
    }

    /** A target that may be guessed by anybody. */
    AttemptTarget(String subject, String network) {
        this(subject, network, null, Asker.ANYBODY);
    }

    /** A target within a session, or wherever else only one person can be asked. */
    private AttemptTarget(String subject) {
        this(subject, "", null, Asker.SIGNED_IN);
    }

    /**
     * At the sign-in page, for whatever address is typed, in the current request.
     *
     * @param address in the form in which addresses are compared
     */
    public static AttemptTarget toSignIn(String address) {
        return new AttemptTarget(address, Network.of(RequestOrigin.current()));
    }

    /**
     * At the end of a sign-up, by whoever follows its link.
     *
     * @param address in the form in which addresses are compared
     */
    public static AttemptTarget toConfirmSignUp(String address) {
        return new AttemptTarget("sign-up " + address);
    }

    /** Within a session, once more. */
    public static AttemptTarget within(AccountId account) {
        return new AttemptTarget("within " + account);
    }

    /** The code that completes a sign-in, asked of whoever knows the password: its owner, or a thief elsewhere. */
    public static AttemptTarget codeToSignIn(AccountId account) {
        return new AttemptTarget("code " + account, Network.of(RequestOrigin.current()));
    }

    /** A code within a session, once more. */
    public static AttemptTarget codeWithin(AccountId account) {
        return new AttemptTarget("code within " + account);
    }

    /** A recovery code. Nobody guesses one, so no number of wrong ones takes the way back from its owner. */
    public static AttemptTarget recoveryCode(AccountId account) {
        return new AttemptTarget(
                "recovery code " + account, Network.of(RequestOrigin.current()), null, Asker.NO_GUESSER);
    }

    /** Returns all targets of an account. */
    static List<AttemptTarget> allOf(AccountId account, String address) {
        return List.of(
                toSignIn(address), within(account), codeToSignIn(account), codeWithin(account), recoveryCode(account));
    }

    /** Returns this target as asked in a browser that the owner has used before, if it is one. */
    public AttemptTarget in(Optional<UUID> known) {
        Asker whose = asker == Asker.ANYBODY ? Asker.KNOWN_BROWSER : asker;
        return known.map(id -> new AttemptTarget(subject, "", id, whose)).orElse(this);
    }

    AttemptCounter here() {
        return new AttemptCounter(AttemptKind.PASSWORD, subject + " " + (browser == null ? network : browser));
    }

    AttemptCounter everywhere() {
        return new AttemptCounter(AttemptKind.ALL_PASSWORDS, subject);
    }

    /** Returns the counters that belong to the subject, in the order in which they are always locked. */
    List<AttemptCounter> own() {
        return asker == Asker.NO_GUESSER ? List.of(here()) : List.of(here(), everywhere());
    }

    /** Returns the counters of the network, if it is known. Guests of the same network keep no owner out. */
    Stream<AttemptCounter> shared() {
        return Network.counters(network, AttemptKind.NETWORK, AttemptKind.NEIGHBOURHOOD);
    }

    /** Returns whether that many wrong ones in a row lock it. */
    boolean exhausted(AttemptCounter counter, int failures) {
        return counter.kind() == AttemptKind.ALL_PASSWORDS && failures >= asker.most();
    }
}
