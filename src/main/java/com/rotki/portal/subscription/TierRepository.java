package com.rotki.portal.subscription;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface TierRepository extends Repository<Tier, String> {

    List<Tier> findAllByOrderByRank();

    Optional<Tier> findByCode(String code);

    /** Holds the row until the transaction ends: the second of two admins sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Tier> findLockedByCode(String code);
}
