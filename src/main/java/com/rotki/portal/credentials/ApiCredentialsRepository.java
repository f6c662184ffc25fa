package com.rotki.portal.credentials;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface ApiCredentialsRepository extends Repository<ApiCredentials, UUID> {

    Optional<ApiCredentials> findByCurrentOf(UUID accountId);

    List<ApiCredentials> findByAccountIdAndEndedAtNotNullOrderByEndedAtDesc(UUID accountId, Limit limit);

    ApiCredentials save(ApiCredentials credentials);

    void flush();
}
