package com.rotki.portal.staff;

import com.rotki.portal.staff.ApprovalSummary.ApprovalId;

/**
 * A kind of action that needs two admins (requirement B-35). Features implement it as beans; the approval knows no
 * feature.
 */
public interface ApprovedAct {

    /**
     * Returns the stable name of the kind, which is stored: upper case with underscores, at most 32 characters. The same
     * in lower case with dashes leads to its texts: {@code admin.approvals.kind.<kind>} says what would be done, {@code
     * admin.approvals.summary.<kind>} takes the summary of a request.
     */
    String kind();

    /**
     * Carries out the request. It runs in the transaction of the approval, on behalf of the admin who approves, after
     * it was checked that the one who asked is another admin and still one. What has changed since the request is
     * checked here once more: a refusal leaves the request open and undone.
     *
     * @throws com.rotki.portal.platform.DomainException if it is not possible any more
     */
    void execute(ApprovedRequest request);

    /**
     * A request that a second admin has just approved.
     *
     * @param payload as it was given to {@link ApprovalService#request}
     * @param reason why it is done, cleaned
     * @param requestedBy e-mail address of the admin who asked for it
     */
    record ApprovedRequest(ApprovalId id, String payload, String reason, String requestedBy) {}
}
