package com.rotki.portal.requestlog;

import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.staff.ApprovalService;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long refused requests are kept, for admins. It takes two to change it: what is deleted is evidence. */
@Service
@NameOnRecord("RetentionAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class RetentionAdministration {

    private final Retention retention;
    private final ApprovalService approvals;

    RetentionAdministration(Retention retention, ApprovalService approvals) {
        this.retention = retention;
        this.approvals = approvals;
    }

    /** Returns how many days refused requests are kept. */
    public int days() {
        return retention.days();
    }

    /**
     * Asks a second admin to change how long refused requests are kept.
     *
     * @param days 7 to 365
     * @param reason 1 to 500 characters
     * @throws InvalidRetentionException ({@code devices.invalid-retention})
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_APPROVALS)
    @Transactional
    public ApprovalId requestChange(int days, String reason) {
        RetentionChange.require(days);
        return approvals.request(RetentionChange.KIND, String.valueOf(days), retention.days() + " → " + days, reason);
    }
}
