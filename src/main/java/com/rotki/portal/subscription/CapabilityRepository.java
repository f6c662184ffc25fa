package com.rotki.portal.subscription;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface CapabilityRepository extends Repository<Capability, String> {

    @EntityGraph(attributePaths = "minimumTier")
    List<Capability> findAll();
}
