package com.rotki.portal.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.platform.Secret;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DerivedTextSealTest {

    private static final String TEXT = "Schlüssel 漢字";

    private final DerivedTextSeal seal = new DerivedTextSeal(DataKey.of(new byte[DataKey.BYTES]));

    @Test
    void sealedTextOpensForTheSameOwner() {
        byte[] sealed = seal.seal("totp 1", Secret.of(TEXT));

        assertThat(seal.open("totp 1", sealed).reveal()).isEqualTo(TEXT);
    }

    @Test
    void aMovedTextIsNotOpened() {
        byte[] sealed = seal.seal("totp 1", Secret.of(TEXT));

        assertThatThrownBy(() -> seal.open("totp 2", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangedTextIsNotOpened() {
        byte[] sealed = seal.seal("totp 1", Secret.of(TEXT));
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open("totp 1", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sealsDifferAndHideTheText() {
        byte[] one = seal.seal("totp 1", Secret.of(TEXT));
        byte[] other = seal.seal("totp 1", Secret.of(TEXT));

        assertThat(one).isNotEqualTo(other);
        assertThat(new String(one, StandardCharsets.UTF_8)).doesNotContain("Schl");
    }

    @Test
    void cipherOfTheSecretsDoesNotOpenIt() {
        DataKey key = DataKey.of(new byte[DataKey.BYTES]);
        byte[] sealed = seal.seal("totp 1", Secret.of(TEXT));

        assertThatThrownBy(() -> AesGcm.with(key).decrypt(sealed, "totp 1".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(java.security.GeneralSecurityException.class);
    }
}
