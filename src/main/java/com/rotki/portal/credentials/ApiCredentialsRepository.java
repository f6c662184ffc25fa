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
    @Query("""
            select new com.rotki.portal.credentials.CredentialsOverview(
                new com.rotki.portal.platform.CredentialsId(c.id), c.apiKey, c.createdAt, c.lastUsedAt, c.frozenAt)
            from ApiCredentials c where c.currentOf = :account""")
    Optional<CredentialsOverview> overviewOf(UUID account);

    @Query("""
            select new com.rotki.portal.credentials.EarlierCredentials(c.apiKey, c.endedAt, c.endNote)
            from ApiCredentials c where c.accountId = :account and c.endedAt is not null
            order by c.endedAt desc""")
    List<EarlierCredentials> earlierOf(UUID account, Limit limit);

    @Query("""
            select new com.rotki.portal.credentials.ApiCredentialsRepository$KeyOwner(c.apiKey, c.accountId)
            from ApiCredentials c where c.apiKey like :pattern escape '!' order by c.apiKey""")
    List<KeyOwner> ownersOfKeysLike(String pattern, Limit limit);

    boolean existsByCurrentOf(UUID accountId);

    @Query("""
            select new com.rotki.portal.credentials.CredentialsOverview(
                new com.rotki.portal.platform.CredentialsId(c.id), c.apiKey, c.createdAt, c.lastUsedAt, c.frozenAt,
                c.endedAt, c.endNote)
            from ApiCredentials c where c.accountId = :account
            order by case when c.endedAt is null then 0 else 1 end, c.endedAt desc""")
    List<CredentialsOverview> overviewsOf(UUID account, Limit limit);

    ApiCredentials save(ApiCredentials credentials);

    void flush();

    /** Whose an API Key is or was. */
    record KeyOwner(String apiKey, UUID account) {}
}
