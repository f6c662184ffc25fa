package com.rotki.portal.requestlog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionTraceRepository extends Repository<DecisionTraceEntry, String> {

    DecisionTraceEntry save(DecisionTraceEntry entry);

    Optional<DecisionTraceEntry> findByRequestId(String requestId);

    Optional<DecisionTraceEntry> findByAccountIdAndRequestId(UUID accountId, String requestId);

    long countByAccountIdAndRefusedAtBetween(UUID accountId, Instant since, Instant latest);

    long countByAccountIdIsNullAndRefusedAtBetween(Instant since, Instant latest);

    @Modifying
    @Query("delete from DecisionTraceEntry t where t.refusedAt < :before")
    int deleteOlderThan(Instant before);
}
