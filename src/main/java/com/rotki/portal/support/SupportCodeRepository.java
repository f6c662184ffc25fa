package com.rotki.portal.support;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SupportCodeRepository extends Repository<SupportCode, UUID> {

    Optional<SupportCode> findById(UUID accountId);

    SupportCode save(SupportCode code);

    void delete(SupportCode code);
}
