package com.rotki.portal.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface SupportVisitPageRepository extends Repository<SupportVisitPage, UUID> {

    List<SupportVisitPage> findByVisitIdOrderByViewedAt(UUID visitId, Limit limit);

    Optional<SupportVisitPage> findFirstByVisitIdOrderByViewedAtDesc(UUID visitId);

    SupportVisitPage save(SupportVisitPage page);
}
