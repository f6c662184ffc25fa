package com.rotki.portal.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubscriptionRepository extends Repository<Subscription, UUID> {

    @EntityGraph(attributePaths = "tier")
    Optional<Subscription> findByAccountId(UUID accountId);

    boolean existsByAccountId(UUID accountId);

    /** Counts the accounts on a tier, whether their subscriptions work or not. */
    long countByTier(Tier tier);

    /** Returns the accounts after {@code after}, in their order, whose owners are to be told of what is ahead or over. */
    @Query("""
            select s.accountId from Subscription s
             where s.accountId > :after and s.periodEnd > :graceFresh and s.periodEnd <= :ending
               and ((s.status = ACTIVE and s.periodEnd > :now
                     and (s.periodEnd <= :monthly or s.billingCycle = YEARLY and s.periodEnd <= :yearly)
                     and (s.renewalToldFor is null or s.renewalToldFor <> s.periodEnd))
                 or (s.status in (CANCELLED, GRANTED) and s.periodEnd > :now
                     and (s.endToldFor is null or s.endToldFor <> s.periodEnd))
                 or ((s.status in (CANCELLED, GRANTED) and s.periodEnd > :fresh and s.periodEnd <= :now
                      or s.status in (ACTIVE, PAST_DUE) and s.periodEnd <= :graceOver)
                     and (s.overToldFor is null or s.overToldFor <> s.periodEnd)))
             order by s.accountId
             limit :most""")
    List<UUID> findToRemind(
            UUID after,
            Instant now,
            Instant monthly,
            Instant yearly,
            Instant ending,
            Instant fresh,
            Instant graceOver,
            Instant graceFresh,
            int most);

    Subscription save(Subscription subscription);
}
