package com.rotki.portal.credentials;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Makes, seals, finds and opens pairs; knows nothing of who may. */
@Component
class CredentialStore {

    private static final Limit EARLIER_PAIRS = Limit.of(20);

    private final ApiCredentialsRepository credentials;
    private final KeyPairGenerator generator;
    private final SecretCipher cipher;

    CredentialStore(ApiCredentialsRepository credentials, KeyPairGenerator generator, SecretCipher cipher) {
        this.credentials = credentials;
        this.generator = generator;
        this.cipher = cipher;
    }

    Optional<ApiCredentials> currentOf(AccountId account) {
        return credentials.findByCurrentOf(account.value());
    }

    /** Reads nothing of the secret. */
    Optional<CredentialsOverview> overviewOf(AccountId account) {
        return credentials.factsOf(account.value()).map(CredentialsFacts::overview);
    }

    List<EarlierPair> earlierOf(AccountId account) {
        return credentials.earlierOf(account.value(), EARLIER_PAIRS);
    }

    Secret open(ApiCredentials pair) {
        return pair.open(cipher);
    }

    /** Compares in constant time. */
    boolean isSecretOf(ApiCredentials pair, Secret secret) {
        return MessageDigest.isEqual(
                open(pair).reveal().getBytes(StandardCharsets.US_ASCII),
                secret.reveal().getBytes(StandardCharsets.US_ASCII));
    }

    /** Makes a pair that is current at once; the one before it has to be ended first. */
    ApiCredentials create(AccountId account, Instant at) {
        credentials.flush();
        ApiCredentials created = credentials.save(new ApiCredentials(account, generator.generate(), cipher, at));
        credentials.flush();
        return created;
    }
}
