package com.rotki.portal;

import com.rotki.portal.platform.AccountId;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A browser and an authenticator with one passkey, of which a test can change what honest ones would never say. */
public final class SoftAuthenticator {

    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");
    private static final Pattern OWNER = Pattern.compile("\"user\":\\{[^}]*\"id\":\"([^\"]+)\"");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final byte PRESENT = AuthenticatorData.BIT_UP;
    private static final byte VERIFIED = AuthenticatorData.BIT_UV;

    private final ObjectConverter converter = new ObjectConverter();
    private final byte[] credentialId = new byte[32];
    private final KeyPair keys;
    private String origin = "http://localhost:8080";
    private String site = "localhost";
    private String owner = "";
    private boolean verifies = true;
    private long uses;

    public SoftAuthenticator() {
        try {
            new SecureRandom().nextBytes(credentialId);
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** From now on the browser shows a page of another origin. */
    public SoftAuthenticator onPageOf(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    /** From now on the passkey is asked for another site. */
    public SoftAuthenticator forSite(String otherSite) {
        site = otherSite;
        return this;
    }

    /** From now on it says that its passkey is this account's; nobody's if that is null. */
    public SoftAuthenticator meaning(@Nullable AccountId account) {
        owner = account == null
                ? ""
                : BASE64.encodeToString(ByteBuffer.allocate(16)
                        .putLong(account.value().getMostSignificantBits())
                        .putLong(account.value().getLeastSignificantBits())
                        .array());
        return this;
    }

    /** From now on nobody has to unlock it. */
    public SoftAuthenticator withoutVerification() {
        verifies = false;
        return this;
    }

    /** From now on it counts its uses from the start again, as a copy of it would. */
    public SoftAuthenticator cloned() {
        uses = 0;
        return this;
    }

    /** Makes the passkey and returns the browser's answer. */
    public String register(String options) {
        owner = found(OWNER, options);
        var credential = new AttestedCredentialData(
                AAGUID.ZERO,
                credentialId,
                EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256));
        var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                hash(site), (byte) (flags() | AuthenticatorData.BIT_AT), ++uses, credential);
        byte[] attestation = new AttestationObjectConverter(converter)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return answer("\"attestationObject\":\"" + BASE64.encodeToString(attestation)
                + "\",\"transports\":[\"internal\"],\"clientDataJSON\":\""
                + BASE64.encodeToString(client("webauthn.create", options)) + "\"");
    }

    /** Uses the passkey and returns the browser's answer. */
    public String use(String options) {
        byte[] client = client("webauthn.get", options);
        byte[] data = new AuthenticatorDataConverter(converter)
                .convert(
                        new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(hash(site), flags(), ++uses));
        return answer("\"authenticatorData\":\"" + BASE64.encodeToString(data) + "\",\"clientDataJSON\":\""
                + BASE64.encodeToString(client) + "\",\"signature\":\""
                + BASE64.encodeToString(sign(data, hash(client))) + "\""
                + (owner.isEmpty() ? "" : ",\"userHandle\":\"" + owner + "\""));
    }

    private String answer(String response) {
        String id = BASE64.encodeToString(credentialId);
        return "{\"id\":\"" + id + "\",\"rawId\":\"" + id + "\",\"type\":\"public-key\",\"response\":{" + response
                + "},\"clientExtensionResults\":{}}";
    }

    private byte[] client(String type, String options) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + found(CHALLENGE, options) + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String found(Pattern part, String options) {
        Matcher found = part.matcher(options);
        if (!found.find()) {
            throw new AssertionError(part + " is not in " + options);
        }
        return found.group(1);
    }

    private byte flags() {
        return verifies ? (byte) (PRESENT | VERIFIED) : PRESENT;
    }

    private byte[] sign(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(ByteBuffer.allocate(data.length + client.length)
                    .put(data)
                    .put(client)
                    .array());
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
