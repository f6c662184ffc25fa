package com.rotki.portal.credentials;

import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Verifies who signed a report: ECDSA on P-256 with SHA-256 over the raw body, as GitHub's secret scanning does. */
@Component
class PartnerKeys {

    /** By how much a timestamp may differ from our clock, in either direction. */
    static final Duration FRESHNESS = Duration.ofMinutes(5);

    private static final int MOST_DIGITS = 12;

    private final Map<String, PartnerKey> keys = new HashMap<>();
    private final Clock clock;

    PartnerKeys(PartnerSettings settings, Clock clock) {
        this.clock = clock;
        for (PartnerSettings.Key key : settings.partners()) {
            if (keys.put(key.keyId(), new PartnerKey(publicKey(key), key.timestamped())) != null) {
                throw new IllegalArgumentException(
                        "portal.leak-report.partners has the key id '%s' twice".formatted(key.keyId()));
            }
        }
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Returns whether a known key signed exactly {@code body}, and a moment ago where the key says when. */
    boolean verify(@Nullable String keyId, @Nullable String signature, @Nullable String timestamp, byte[] body) {
        PartnerKey key = keyId == null ? null : keys.get(keyId);
        if (key == null || signature == null || (key.timestamped() && !isFresh(timestamp))) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("SHA256withECDSA");
            verifier.initVerify(key.key());
            if (key.timestamped()) {
                verifier.update((timestamp + ".").getBytes(StandardCharsets.US_ASCII));
            }
            verifier.update(body);
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    private boolean isFresh(@Nullable String timestamp) {
        if (timestamp == null || timestamp.length() > MOST_DIGITS || !timestamp.matches("[0-9]+")) {
            return false;
        }
        try {
            Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(at, clock.instant()).abs().compareTo(FRESHNESS) <= 0;
        } catch (DateTimeException outOfTime) {
            return false;
        }
    }

    private static ECPublicKey publicKey(PartnerSettings.Key setting) {
        try {
            String base64 = setting.publicKey().replaceAll("-----[A-Z ]+-----|\\s", "");
            ECPublicKey key = (ECPublicKey) KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            if (!curve.getParameterSpec(ECParameterSpec.class)
                    .getCurve()
                    .equals(key.getParams().getCurve())) {
                throw unusable(setting, null);
            }
            return key;
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException noKey) {
            throw unusable(setting, noKey);
        }
    }

    private static IllegalArgumentException unusable(PartnerSettings.Key setting, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "portal.leak-report.partners: the public key of '%s' is none of ECDSA on P-256"
                        .formatted(setting.keyId()),
                cause);
    }

    private record PartnerKey(ECPublicKey key, boolean timestamped) {}
}
