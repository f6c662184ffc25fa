package com.rotki.portal.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface SupportSuggestionRepository extends Repository<SupportSuggestion, UUID> {

    Optional<SupportSuggestion> findByIdAndAccountId(UUID id, UUID accountId);

    List<SupportSuggestion> findByAccountIdAndStateOrderByMadeAtDesc(
            UUID accountId, SupportSuggestion.State state, Limit limit);

    SupportSuggestion save(SupportSuggestion suggestion);
}
