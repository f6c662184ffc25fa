package com.rotki.portal.subscription;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface SubscriptionRepository extends Repository<Subscription, UUID> {

    @EntityGraph(attributePaths = "tier")
    Optional<Subscription> findByAccountId(UUID accountId);

    boolean existsByAccountId(UUID accountId);

    /** Counts the accounts on a tier, whether their subscriptions work or not. */
    long countByTier(Tier tier);

    Subscription save(Subscription subscription);
}
