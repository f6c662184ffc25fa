package com.rotki.portal.staff;

import com.rotki.portal.staff.ApprovalSummary.ApprovalState;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ApprovalRepository extends Repository<Approval, UUID> {

    /** Locks the row until the transaction ends, so that there is one decision however many admins press at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Approval> findById(UUID id);

    List<Approval> findAllByOrderByRequestedAtDesc(Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Approval> findByRequestedByAndStateOrderById(UUID requestedBy, ApprovalState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Approval> findByStateAndRequestedAtLessThanEqualOrderById(ApprovalState state, Instant requestedAt);

    Approval save(Approval approval);
}
