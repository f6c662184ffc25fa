package com.rotki.portal.identity;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the JSON that browsers and the portal exchange about passkeys. */
@Component
class PasskeyJson {

    /** A browser's answer has about 1 KiB, with the certificate of a company's key a few. */
    private static final int LONGEST = 32 * 1024;

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    String write(Object options) {
        return mapper.writeValueAsString(options);
    }

    PublicKeyCredential<AuthenticatorAssertionResponse> readAssertion(String answer) {
        var credential = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
        AuthenticatorAssertionResponse response = credential.getResponse();
        requireAll(
                credential.getId(),
                credential.getRawId(),
                response,
                response == null ? null : response.getAuthenticatorData(),
                response == null ? null : response.getClientDataJSON(),
                response == null ? null : response.getSignature());
        return credential;
    }

    PublicKeyCredential<AuthenticatorAttestationResponse> readAttestation(String answer) {
        var credential = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
        AuthenticatorAttestationResponse response = credential.getResponse();
        requireAll(
                credential.getId(),
                credential.getRawId(),
                response,
                response == null ? null : response.getAttestationObject(),
                response == null ? null : response.getClientDataJSON());
        return credential;
    }

    private <T> T read(String answer, TypeReference<T> type) {
        if (answer.length() > LONGEST) {
            throw PasskeyRefusedException.notFitting();
        }
        try {
            @Nullable T credential = mapper.readValue(answer, type);
            if (credential == null) {
                throw PasskeyRefusedException.notFitting();
            }
            return credential;
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static void requireAll(@Nullable Object... parts) {
        if (!Stream.of(parts).allMatch(Objects::nonNull)) {
            throw PasskeyRefusedException.notFitting();
        }
    }
}
