package com.rotki.portal;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.SealedText;
import com.rotki.portal.platform.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives accounts of tests a second factor, as if they had it for long. */
@Component
public class TestFactors {

    /** What every authenticator app of a test was set up with. */
    public static final String SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private final JdbcClient jdbc;
    private final SealedText sealedText;
    private final Clock clock;

    TestFactors(JdbcClient jdbc, SealedText sealedText, Clock clock) {
        this.jdbc = jdbc;
        this.sealedText = sealedText;
        this.clock = clock;
    }

    /** Returns the code of the app at that time, reckoned apart from the portal. */
    public static String code(String seed, Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(new Base32().decode(seed), "HmacSHA1"));
            byte[] hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
            int bits = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
            return String.format("%06d", bits % 1_000_000);
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Sets up an authenticator app with {@link #SEED}. */
    public void authenticatorApp(AccountId account) {
        jdbc.sql("insert into authenticator_app (account_id, seed_sealed, added_at, last_step)"
                        + " values (:account, :seed, :now, 0)")
                .param("account", account.value())
                .param("seed", sealedText.seal("totp " + account, Secret.of(SEED)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Registers a passkey that nobody has. */
    public void passkey(AccountId account, String name) {
        jdbc.sql(
                        "insert into passkey (id, account_id, credential_id, public_key, attestation, name, signature_count,"
                                + " user_verified, backup_eligible, backed_up, transports, created_at)"
                                + " values (:id, :account, :credential, :key, :key, :name, 0, true, false, false, 'internal', :now)")
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("credential", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8))
                .param("key", new byte[] {1})
                .param("name", name)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
