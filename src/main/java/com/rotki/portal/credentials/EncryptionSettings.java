package com.rotki.portal.credentials;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The source of the data encryption key. Production needs exactly one of the first two.
 *
 * @param key the key itself, Base64 of 32 bytes
 * @param keyFile a file that holds the key in the same form
 * @param generate whether a missing key file is made on the first start; on by default with the embedded database only
 */
@ConfigurationProperties("portal.encryption")
record EncryptionSettings(
        @Nullable String key,
        @Nullable Path keyFile,
        @DefaultValue("false") boolean generate) {

    /** Masks the key: settings get printed in failure reports. */
    @Override
    public String toString() {
        return "EncryptionSettings[key=%s, keyFile=%s, generate=%s]"
                .formatted(key == null ? "none" : "••••", keyFile, generate);
    }
}
