package com.rotki.portal.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ApprovalRepository extends Repository<Approval, UUID> {

    /** Holds the row until the transaction ends: one answer, however many admins press at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Approval> findById(UUID id);

    List<Approval> findAllByOrderByRequestedAtDesc(Limit limit);

    Approval save(Approval approval);
}
