package com.rotki.portal.identity;

import com.rotki.portal.identity.PasskeySummary.PasskeyId;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.PlainText;
import com.rotki.portal.platform.TimestampColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps passkeys where Spring Security looks for them, and shows them to their owners. */
@Component
class PasskeyStore implements UserCredentialRepository {

    private static final String SELECT = "select id, account_id, credential_id, public_key, attestation, name,"
            + " signature_count, user_verified, backup_eligible, backed_up, transports, created_at, last_used_at"
            + " from passkey";

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a new passkey, or that a known one was used just now. */
    @Override
    @Transactional
    public void save(CredentialRecord passkey) {
        int known = jdbc.sql("update passkey set signature_count = :count, backed_up = :backedUp,"
                        + " last_used_at = :now where credential_id = :credential")
                .param("count", passkey.getSignatureCount())
                .param("backedUp", passkey.isBackupState())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("credential", passkey.getCredentialId().getBytes())
                .update();
        if (known == 0) {
            insert(passkey);
        }
    }

    private void insert(CredentialRecord passkey) {
        AccountId owner =
                PasskeyOwners.account(passkey.getUserEntityUserId()).orElseThrow(PasskeyRefusedException::notFitting);
        Bytes attestation = passkey.getAttestationObject();
        if (attestation == null) {
            throw PasskeyRefusedException.notFitting();
        }
        jdbc.sql("insert into passkey (id, account_id, credential_id, public_key, attestation, name,"
                        + " signature_count, user_verified, backup_eligible, backed_up, transports, created_at)"
                        + " values (:id, :account, :credential, :key, :attestation, :name,"
                        + " :count, :verified, :eligible, :backedUp, :transports, :now)")
                .param("id", PasskeyId.newId().value())
                .param("account", owner.value())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("attestation", attestation.getBytes())
                .param("name", passkey.getLabel())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param("transports", transports(passkey))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Holds it until the transaction ends: a passkey that is removed while it is used does not come back by its use. */
    @Override
    @Transactional
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(SELECT + " where credential_id = :credential for update")
                .param("credential", credential.getBytes())
                .query(PasskeyStore::record)
                .optional()
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return PasskeyOwners.account(owner)
                .map(account -> jdbc.sql(SELECT + " where account_id = :account order by created_at")
                        .param("account", account.value())
                        .query(PasskeyStore::record)
                        .list())
                .orElse(List.of());
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("Passkeys are removed by their owner, see PasskeyService");
    }

    private static String transports(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** Returns the passkeys of an account, the oldest first. */
    List<PasskeySummary> list(AccountId account) {
        return jdbc.sql(SELECT + " where account_id = :account order by created_at, id")
                .param("account", account.value())
                .query(PasskeyStore::summary)
                .list();
    }

    /** Returns a passkey by owner and id: a foreign one is simply not found. */
    PasskeySummary require(AccountId account, PasskeyId passkey) {
        return jdbc.sql(SELECT + " where account_id = :account and id = :id")
                .param("account", account.value())
                .param("id", passkey.value())
                .query(PasskeyStore::summary)
                .optional()
                .orElseThrow(PasskeyRefusedException::unknown);
    }

    void rename(AccountId account, PasskeyId passkey, PasskeyName name) {
        int found = jdbc.sql("update passkey set name = :name where account_id = :account and id = :id")
                .param("name", name.value())
                .param("account", account.value())
                .param("id", passkey.value())
                .update();
        if (found == 0) {
            throw PasskeyRefusedException.unknown();
        }
    }

    void remove(AccountId account, PasskeyId passkey) {
        jdbc.sql("delete from passkey where account_id = :account and id = :id")
                .param("account", account.value())
                .param("id", passkey.value())
                .update();
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        Instant created = created(row);
        Instant used = TimestampColumn.readNullable(row, "last_used_at");
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyOwners.handle(new AccountId(row.getObject("account_id", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .label(row.getString("name"))
                .created(created)
                .lastUsed(used == null ? created : used)
                .build();
    }

    private static PasskeySummary summary(ResultSet row, int number) throws SQLException {
        return new PasskeySummary(
                new PasskeyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                created(row),
                TimestampColumn.readNullable(row, "last_used_at"),
                row.getBoolean("backed_up"));
    }

    private static Set<AuthenticatorTransport> transports(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Instant created(ResultSet row) throws SQLException {
        return TimestampColumn.read(row, "created_at");
    }

    /** The name of a passkey: 1 to 64 characters on one line. */
    record PasskeyName(String value) {

        private static final int MAX_LENGTH = 64;

        /**
         * Cleans {@code typed}.
         *
         * @throws PasskeyRefusedException ({@code account.invalid-passkey-name}) if nothing is left, or too much
         */
        static PasskeyName of(String typed) {
            String cleaned = PlainText.of(typed);
            if (cleaned.isEmpty() || cleaned.codePointCount(0, cleaned.length()) > MAX_LENGTH) {
                throw PasskeyRefusedException.invalidName(MAX_LENGTH);
            }
            return new PasskeyName(cleaned);
        }
    }
}
