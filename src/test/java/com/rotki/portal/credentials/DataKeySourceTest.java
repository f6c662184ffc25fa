package com.rotki.portal.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataKeySourceTest {

    @TempDir
    private Path folder;

    @Test
    void aMissingKeyIsMadeOnTheFirstStartForItsOwnerOnly() throws IOException {
        Path file = folder.resolve("data/encryption.key");

        String first = source(null, file, true).find().fingerprint();

        assertThat(source(null, file, true).find().fingerprint()).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void inProductionNoKeyIsMade() {
        Path file = folder.resolve("encryption.key");

        assertThatThrownBy(() -> source(null, file, false).find())
                .isInstanceOf(DataKeyException.class)
                .hasMessageContaining("missing");
        assertThat(file).doesNotExist();
    }

    @Test
    void missingKeySettingIsSaidPlainly() {
        assertThatThrownBy(() -> source(" ", null, false).find())
                .isInstanceOf(DataKeyException.class)
                .hasMessage("The data encryption key is missing.");
    }

    @Test
    void shortKeyIsRefusedWithItsLengthButNotItsText() {
        String tooShort = Base64.getEncoder().encodeToString(new byte[16]);

        assertThatThrownBy(() -> source(tooShort, null, false).find())
                .isInstanceOf(DataKeyException.class)
                .hasMessageContaining("too short")
                .hasMessageContaining("16 bytes")
                .hasMessageNotContaining(tooShort);
    }

    @Test
    void whatIsNoBase64IsRefusedWithoutBeingQuoted() {
        assertThatThrownBy(
                        () -> source("pass-phrase of the operator", null, false).find())
                .isInstanceOf(DataKeyException.class)
                .hasMessageContaining("not Base64")
                .hasMessageNotContaining("operator")
                .hasNoCause();
    }

    @Test
    void twoKeysAreRefused() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);

        assertThatThrownBy(() ->
                        source(key, folder.resolve("encryption.key"), true).find())
                .isInstanceOf(DataKeyException.class)
                .hasMessageContaining("given twice");
    }

    @Test
    void settingsPrintWithoutTheKey() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);

        assertThat(new EncryptionSettings(key, null, false).toString()).doesNotContain(key);
    }

    private static DataKeySource source(
            @org.jspecify.annotations.Nullable String key,
            @org.jspecify.annotations.Nullable Path file,
            boolean generate) {
        return new DataKeySource(new EncryptionSettings(key, file, generate), new SecureRandom());
    }
}
