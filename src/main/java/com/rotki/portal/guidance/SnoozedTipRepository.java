package com.rotki.portal.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SnoozedTipRepository extends Repository<SnoozedTip, UUID> {

    SnoozedTip save(SnoozedTip snoozed);

    Optional<SnoozedTip> findByAccountIdAndTip(UUID accountId, SecurityCheck tip);

    List<SnoozedTip> findByAccountIdAndEndsAtAfter(UUID accountId, Instant now);

    void deleteByAccountIdAndTip(UUID accountId, SecurityCheck tip);
}
