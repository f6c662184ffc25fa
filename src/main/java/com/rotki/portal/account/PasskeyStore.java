package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps passkeys where Spring Security looks for them. */
@Component
class PasskeyStore implements UserCredentialRepository {

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
        return jdbc.sql(PasskeyRow.SELECT + " where credential_id = :credential for update")
                .param("credential", credential.getBytes())
                .query(PasskeyRow::record)
                .optional()
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return PasskeyOwners.account(owner)
                .map(account -> jdbc.sql(PasskeyRow.SELECT + " where account_id = :account order by created_at")
                        .param("account", account.value())
                        .query(PasskeyRow::record)
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
}
