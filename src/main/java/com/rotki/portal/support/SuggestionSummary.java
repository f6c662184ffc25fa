package com.rotki.portal.support;

import java.time.Instant;
import java.util.UUID;

/**
 * A suggestion that the owner has not decided about yet.
 *
 * @param agent the name of who suggested it
 * @param kind of the suggested act
 * @param target what it is done to, as the act knows it; empty if there is only one
 * @param targetName what the target was called then
 * @param note what the agent added, may be empty
 */
public record SuggestionSummary(
        UUID id, String agent, String kind, String target, String targetName, String note, Instant madeAt) {}
