package com.rotki.portal.credentials;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Creates, seals, finds and opens credentials; knows nothing of who may. */
@Component
class CredentialStore {

    private static final Limit LATEST = Limit.of(20);

    private final ApiCredentialsRepository credentials;
    private final CredentialsGenerator generator;
    private final SecretCipher cipher;
    private final AccountLock lock;

    CredentialStore(
            ApiCredentialsRepository credentials,
            CredentialsGenerator generator,
            SecretCipher cipher,
            AccountLock lock) {
        this.credentials = credentials;
        this.generator = generator;
        this.cipher = cipher;
        this.lock = lock;
    }

    Optional<ApiCredentials> currentOf(AccountId account) {
        return credentials.findByCurrentOf(account.value());
    }

    /**
     * Finds the current credentials under the account's lock, which the registration of a device takes too: none gets
     * through that began before the credentials change.
     */
    Optional<ApiCredentials> lockedCurrentOf(AccountId account) {
        lock.acquire(account);
        return currentOf(account);
    }

    /** Reads nothing of the secret. */
    Optional<CredentialsOverview> overviewOf(AccountId account) {
        return credentials.overviewOf(account.value());
    }

    List<EarlierCredentials> earlierOf(AccountId account) {
        return credentials.earlierOf(account.value(), LATEST);
    }

    Secret open(ApiCredentials current) {
        return current.open(cipher);
    }

    /** Compares in constant time. */
    boolean isSecretOf(ApiCredentials current, Secret secret) {
        return MessageDigest.isEqual(
                open(current).reveal().getBytes(StandardCharsets.US_ASCII),
                secret.reveal().getBytes(StandardCharsets.US_ASCII));
    }

    /** Creates credentials that are current at once; those before them have to be ended first. */
    ApiCredentials create(AccountId account, Instant at) {
        credentials.flush();
        ApiCredentials created = credentials.save(new ApiCredentials(account, generator.generate(), cipher, at));
        credentials.flush();
        return created;
    }
}
