package com.rotki.portal.identity;

import com.rotki.portal.platform.PortalSettings;
import java.net.URI;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * Spring Security's passkeys (requirement D6), bound to the address where people reach the portal. Whoever uses one is
 * verified by the authenticator each time, so that a passkey is two factors at once; and it is kept there together with
 * the account's id, so that nobody has to type an address.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PasskeyOwners owners, PasskeyStore store, PortalSettings settings) {
        URI address = settings.publicUrl();
        var portal = PublicKeyCredentialRpEntity.builder()
                .id(address.getHost())
                .name("rotki")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, store, portal, Set.of(origin(address)));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        return operations;
    }

    private static String origin(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
