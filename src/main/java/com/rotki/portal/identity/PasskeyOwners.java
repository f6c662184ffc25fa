package com.rotki.portal.identity;

import com.rotki.portal.account.AccountDirectory;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.MailDomain;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Accounts as authenticators know them: by an id that never changes and says nothing about the person, with the e-mail
 * address to choose by.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final AccountDirectory accounts;

    PasskeyOwners(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(AccountId account) {
        UUID id = account.value();
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static Optional<AccountId> account(Bytes handle) {
        byte[] bytes = handle.getBytes();
        if (bytes.length != 2 * Long.BYTES) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return Optional.of(new AccountId(new UUID(buffer.getLong(), buffer.getLong())));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return account(handle)
                .flatMap(accounts::find)
                .map(profile -> entity(profile.id(), MailDomain.shown(profile.email())))
                .orElse(null);
    }

    /** The portal asks by an account's id: an address can change while somebody is signed in. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String accountId) {
        return findById(handle(new AccountId(UUID.fromString(accountId))));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("Accounts are not made by registering a passkey");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Accounts are not deleted with a passkey");
    }

    private static PublicKeyCredentialUserEntity entity(AccountId account, String email) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account))
                .name(email)
                .displayName(email)
                .build();
    }
}
