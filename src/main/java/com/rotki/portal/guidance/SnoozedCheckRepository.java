package com.rotki.portal.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SnoozedCheckRepository extends Repository<SnoozedCheck, UUID> {

    SnoozedCheck save(SnoozedCheck snoozed);

    Optional<SnoozedCheck> findByAccountIdAndTip(UUID accountId, SecurityCheck tip);

    List<SnoozedCheck> findByAccountIdAndEndsAtAfter(UUID accountId, Instant now);

    void deleteByAccountIdAndTip(UUID accountId, SecurityCheck tip);
}
