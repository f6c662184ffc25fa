package com.rotki.portal.requestlog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RefusedRequestRepository extends Repository<RefusedRequest, UUID> {

    RefusedRequest save(RefusedRequest refused);

    List<RefusedRequest> findByAccountIdAndLastAtAfterOrderByLastAtDesc(UUID accountId, Instant since, Limit limit);

    @Query("""
            select r from RefusedRequest r
            where r.accountId = :account and r.lastAt > :since and (r.deviceId is null or not r.signatureVerified)
            order by r.lastAt desc""")
    List<RefusedRequest> findUnproven(UUID account, Instant since, Limit limit);

    @Query("""
            select r from RefusedRequest r
            where r.accountId = :account and r.deviceId is not null and r.signatureVerified and r.lastAt > :since
              and r.lastAt = (select max(later.lastAt) from RefusedRequest later
                              where later.deviceId = r.deviceId and later.signatureVerified)""")
    List<RefusedRequest> findLastOfDevices(UUID account, Instant since);

    @Query("""
            select r from RefusedRequest r
            where r.accountId = :account and r.code = :code and r.method = :method and r.path = :path
              and r.signatureVerified = :verified and r.firstAt > :since
              and (r.deviceId = :device or (r.deviceId is null and :device is null))
            order by r.firstAt desc""")
    List<RefusedRequest> findSame(
            UUID account,
            String code,
            String method,
            String path,
            boolean verified,
            @Nullable UUID device,
            Instant since,
            Limit limit);

    @Modifying
    @Query("delete from RefusedRequest r where r.lastAt < :before")
    int deleteOlderThan(Instant before);
}
