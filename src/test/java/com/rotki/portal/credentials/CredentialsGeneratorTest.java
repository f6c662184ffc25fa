package com.rotki.portal.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class CredentialsGeneratorTest {

    private final CredentialsGenerator generator = new CredentialsGenerator(new SecureRandom());

    @Test
    void theSecretIsStandardBase64WithoutPaddingAndStartsReadably() {
        String secret = generator.generate().apiSecret().reveal();

        assertThat(secret).hasSize(84).matches("rotkiSecret/[A-Za-z0-9+/]{72}");
        assertThat(Base64.getDecoder().decode(secret)).hasSize(63);
    }

    @Test
    void theKeyIsAsLongAsTheOnesThatTheAppKnows() {
        String key = generator.generate().apiKey();

        assertThat(key).hasSize(88).startsWith("rotkiKey");
        assertThat(Base64.getDecoder().decode(key)).hasSize(64);
    }

    @Test
    void keyAndSecretEndInTheirChecksum() {
        CredentialsGenerator.NewCredentials pair = generator.generate();

        assertThat(checksumHolds(pair.apiKey())).isTrue();
        assertThat(checksumHolds(pair.apiSecret().reveal())).isTrue();
    }

    @Test
    void aHundredThousandSecretsHaveNoRepeats() {
        Set<String> secrets = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (int count = 0; count < 100_000; count++) {
            CredentialsGenerator.NewCredentials pair = generator.generate();
            secrets.add(pair.apiSecret().reveal());
            keys.add(pair.apiKey());
        }

        assertThat(secrets).hasSize(100_000);
        assertThat(keys).hasSize(100_000);
    }

    @Test
    void credentialsPrintWithoutTheirSecret() {
        CredentialsGenerator.NewCredentials pair = generator.generate();

        assertThat(pair.toString()).doesNotContain(pair.apiSecret().reveal());
    }

    private static boolean checksumHolds(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        var checksum = new CRC32();
        checksum.update(bytes, 0, bytes.length - Integer.BYTES);
        return ByteBuffer.wrap(bytes).getInt(bytes.length - Integer.BYTES) == (int) checksum.getValue();
    }
}
