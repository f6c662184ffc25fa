package com.rotki.portal.credentials;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiCredentialsRepository extends Repository<ApiCredentials, UUID> {

    Optional<ApiCredentials> findByCurrentOf(UUID accountId);

    /** Without the secret, not even sealed: nobody needs it who only looks (requirement E2). */
    @Query("select new com.rotki.portal.credentials.CredentialsFacts("
            + "pair.id, pair.apiKey, pair.createdAt, pair.lastUsedAt, pair.frozenAt)"
            + " from ApiCredentials pair where pair.currentOf = :account")
    Optional<CredentialsFacts> factsOf(UUID account);

    @Query("select new com.rotki.portal.credentials.EarlierPair(pair.apiKey, pair.endedAt, pair.endNote)"
            + " from ApiCredentials pair where pair.accountId = :account and pair.endedAt is not null"
            + " order by pair.endedAt desc")
    List<EarlierPair> earlierOf(UUID account, Limit limit);

    @Query("select new com.rotki.portal.credentials.KeyOwner(pair.apiKey, pair.accountId)"
            + " from ApiCredentials pair where pair.apiKey like :pattern escape '!' order by pair.apiKey")
    List<KeyOwner> ownersOfKeysLike(String pattern, Limit limit);

    boolean existsByCurrentOf(UUID accountId);

    @Query("""
            select new com.rotki.portal.credentials.CredentialsMetadata(
                new com.rotki.portal.platform.CredentialsId(c.id), c.apiKey, c.createdAt, c.lastUsedAt, c.frozenAt,
                c.endedAt, c.endNote)
            from ApiCredentials c where c.accountId = :account
            order by case when c.endedAt is null then 0 else 1 end, c.endedAt desc""")
    List<CredentialsMetadata> findMetadata(UUID account, Limit limit);

    ApiCredentials save(ApiCredentials credentials);

    void flush();
}
