package com.rotki.portal.subscription;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface SubscriptionRepository extends Repository<Subscription, UUID> {

    @EntityGraph(attributePaths = "tier")
    Optional<Subscription> findByAccountId(UUID accountId);

    boolean existsByAccountId(UUID accountId);

    /** How many accounts are on a tier, whether or not it works at the moment. */
    long countByTier(Tier tier);

    Subscription save(Subscription subscription);
}
