package com.rotki.portal.backup;

import com.rotki.portal.platform.Secret;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The object storage.
 *
 * @param bucket name of a bucket that exists; needed
 * @param region region of the bucket; needed unless an endpoint is given, which then gets {@code us-east-1}
 * @param endpoint address of a storage that is not Amazon's
 * @param pathStyle whether the bucket is named in the path and not in the host name; some other vendors need it
 * @param prefix what the names of all objects begin with: empty, or names of folders each with a slash at its end
 * @param encryption what the storage is asked to encrypt with
 * @param accessKey the name of the credentials, with the secret key; without both the usual places of the AWS SDK are
 *     looked through (environment, profile, container, instance)
 * @param secretKey the secret of the credentials
 */
record S3Settings(
        @Nullable String bucket,
        @Nullable String region,
        @Nullable URI endpoint,
        @DefaultValue("false") boolean pathStyle,

        @NotNull @Pattern(regexp = "([A-Za-z0-9._-]+/)*") @DefaultValue("")
        String prefix,

        @NotNull @DefaultValue("off") StorageEncryption encryption,
        @Nullable Secret accessKey,
        @Nullable Secret secretKey) {}
