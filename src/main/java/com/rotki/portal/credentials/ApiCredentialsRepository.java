package com.rotki.portal.credentials;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiCredentialsRepository extends Repository<ApiCredentials, UUID> {

    Optional<ApiCredentials> findByCurrentOf(UUID accountId);

    List<ApiCredentials> findByAccountIdAndEndedAtNotNullOrderByEndedAtDesc(UUID accountId, Limit limit);

    boolean existsByCurrentOf(UUID accountId);

    @Query("""
            select new com.rotki.portal.credentials.CredentialsMetadata(
                new com.rotki.portal.platform.CredentialsId(c.id), c.apiKey, c.createdAt, c.lastUsedAt, c.endedAt, c.endNote)
            from ApiCredentials c where c.accountId = :account
            order by case when c.endedAt is null then 0 else 1 end, c.endedAt desc""")
    List<CredentialsMetadata> findMetadata(UUID account, Limit limit);

    ApiCredentials save(ApiCredentials credentials);

    void flush();
}
