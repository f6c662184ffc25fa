package com.rotki.portal.staff;

/**
 * What a second admin has just approved.
 *
 * @param payload as it was given to {@link ApprovalService#request}
 * @param reason why it is done, cleaned
 * @param requestedBy e-mail address of the admin who asked for it
 */
public record ApprovedRequest(ApprovalId id, String payload, String reason, String requestedBy) {}
