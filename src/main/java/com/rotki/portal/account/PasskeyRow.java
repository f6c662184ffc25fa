package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.TimestampColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** Reads passkeys, for Spring Security and for their owners. */
final class PasskeyRow {

    static final String SELECT = "select id, account_id, credential_id, public_key, attestation, name,"
            + " signature_count, user_verified, backup_eligible, backed_up, transports, created_at, last_used_at"
            + " from passkey";

    private PasskeyRow() {}

    static CredentialRecord record(ResultSet row, int number) throws SQLException {
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

    static PasskeySummary summary(ResultSet row, int number) throws SQLException {
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
}
