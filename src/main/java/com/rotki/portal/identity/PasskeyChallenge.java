package com.rotki.portal.identity;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.StoredMoment;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/**
 * A challenge for a passkey: valid for 5 minutes, answered at most once (requirement D6), and only by whoever was
 * asked.
 *
 * @param <T> Spring Security's form of it
 */
public abstract sealed class PasskeyChallenge<T> {

    private static final int SECONDS = 300;

    private final T options;
    private final String json;
    private final @Nullable AccountId account;
    private final Instant askedAt;
    private final AtomicBoolean answered = new AtomicBoolean();

    PasskeyChallenge(T options, String json, @Nullable AccountId account, Instant askedAt) {
        this.options = options;
        this.json = json;
        this.account = account;
        this.askedAt = askedAt;
    }

    /** Returns what the browser is given. */
    public String json() {
        return json;
    }

    /** Returns whether it is for a passkey of this account, or of any if it named none. */
    boolean isFor(AccountId owner) {
        return account == null || account.equals(owner);
    }

    /** Returns whether an account was named when it was asked. */
    boolean isForSomebody() {
        return account != null;
    }

    /**
     * Returns the question, the first time and within 5 minutes.
     *
     * @throws PasskeyRefusedException ({@code account.passkey-refused}) otherwise
     */
    T take(Instant now) {
        boolean first = answered.compareAndSet(false, true);
        if (!first || StoredMoment.isAhead(askedAt, now) || now.isAfter(askedAt.plusSeconds(SECONDS))) {
            throw PasskeyRefusedException.notFitting();
        }
        return options;
    }

    /** Asks for a passkey that is registered already. */
    public static final class PasskeyRequest extends PasskeyChallenge<PublicKeyCredentialRequestOptions> {

        PasskeyRequest(
                PublicKeyCredentialRequestOptions options, String json, @Nullable AccountId account, Instant askedAt) {
            super(options, json, account, askedAt);
        }
    }

    /** Asks an authenticator to make a passkey for the current account. */
    public static final class PasskeyRegistration extends PasskeyChallenge<PublicKeyCredentialCreationOptions> {

        PasskeyRegistration(
                PublicKeyCredentialCreationOptions options, String json, AccountId account, Instant askedAt) {
            super(options, json, account, askedAt);
        }
    }
}
