package com.rotki.portal.credentials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may report leaked secrets by a signed call. Without a key there is no such endpoint.
 *
 * @param partners their public keys
 */
@Validated
@ConfigurationProperties("portal.leak-report")
record PartnerSettings(@NotNull @DefaultValue List<@Valid Key> partners) {

    PartnerSettings {
        partners = List.copyOf(partners);
    }

    /**
     * A key of a partner.
     *
     * @param keyId as the partner names it in each call
     * @param publicKey of ECDSA on P-256, as PEM or as the Base64 in it
     * @param timestamped whether the call has a timestamp that is signed too; GitHub's have none
     */
    record Key(
            @NotBlank String keyId,
            @NotBlank String publicKey,
            @DefaultValue("true") boolean timestamped) {}
}
