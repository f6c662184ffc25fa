package com.rotki.portal.support;

import com.rotki.portal.support.VisitSummary.VisitState;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupportVisitRepository extends Repository<SupportVisit, UUID> {

    Optional<SupportVisit> findById(UUID id);

    /** Waits for whoever is changing the visit. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select visit from SupportVisit visit where visit.id = :id")
    Optional<SupportVisit> lock(UUID id);

    List<SupportVisit> findByStateIn(Collection<VisitState> states);

    List<SupportVisit> findByStateOrderByRequestedAt(VisitState state, Limit limit);

    List<SupportVisit> findByAgentIdAndState(UUID agentId, VisitState state);

    List<SupportVisit> findByAgentIdOrderByRequestedAtDesc(UUID agentId, Limit limit);

    List<SupportVisit> findByAccountIdAndStateNotOrderByRequestedAtDesc(UUID accountId, VisitState state, Limit limit);

    List<SupportVisit> findByAccountIdAndStateOrderByRequestedAtDesc(UUID accountId, VisitState state, Limit limit);

    List<SupportVisit> findByAccountIdAndStateIn(UUID accountId, Collection<VisitState> states);

    SupportVisit save(SupportVisit visit);
}
