package com.rotki.portal.devices;

import com.rotki.portal.staff.ApprovalId;
import java.util.Optional;

/**
 * What came of a revocation.
 *
 * @param revoked how many devices are revoked that were not before
 * @param approval what a second admin has to approve before anything happens; empty if it happened already
 */
public record RevokeOutcome(int revoked, Optional<ApprovalId> approval) {}
