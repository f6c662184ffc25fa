package com.rotki.portal.staff;

import com.rotki.portal.account.AccountDirectory;
import com.rotki.portal.account.AccountProfile;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.ApprovalEvent.ApprovalGranted;
import com.rotki.portal.staff.ApprovalEvent.ApprovalRejected;
import com.rotki.portal.staff.ApprovalEvent.ApprovalRequested;
import com.rotki.portal.staff.ApprovalEvent.ApprovalTakenBack;
import com.rotki.portal.staff.ApprovalSummary.ApprovalId;
import com.rotki.portal.staff.ApprovedAct.ApprovedRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Actions that take two admins (requirement B-35): one requests, another approves, and only then it happens. */
@Service
@NameOnRecord("ApprovalService")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class ApprovalService {

    private static final Limit LATEST = Limit.of(50);

    private final ApprovalRepository approvals;
    private final AccountDirectory accounts;
    private final ObjectProvider<ApprovedAct> acts;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovalService(
            ApprovalRepository approvals,
            AccountDirectory accounts,
            ObjectProvider<ApprovedAct> acts,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.approvals = approvals;
        this.accounts = accounts;
        this.acts = acts;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the requests, the latest first, at most 50. */
    public List<ApprovalSummary> latest() {
        Instant now = clock.instant();
        return approvals.findAllByOrderByRequestedAtDesc(LATEST).stream()
                .map(approval -> approval.summaryAt(now))
                .toList();
    }

    /**
     * Requests an action that needs a second admin. The request waits for 24 hours.
     *
     * @param kind of one of the {@link ApprovedAct} beans
     * @param payload what {@link ApprovedAct#execute} needs, at most 100,000 characters; never a secret
     * @param summary what it is about, for the second admin and for the record: names and values, at most 1,000
     *     characters
     * @param reason 1 to 500 characters
     * @throws com.rotki.portal.platform.InputRefusedException ({@code platform.invalid-reason})
     */
    @PreAuthorize(Permissions.WRITE_APPROVALS)
    @Transactional
    public ApprovalId request(String kind, String payload, String summary, String reason) {
        actOf(kind);
        Actor admin = currentActor.require();
        Instant at = clock.instant();
        var approval = approvals.save(new Approval(kind, payload, summary, Reason.of(reason), admin, at));
        events.publishEvent(new ApprovalRequested(
                approval.requester(),
                at,
                admin,
                approval.id(),
                kind,
                summary,
                approval.request().reason()));
        return approval.id();
    }

    /**
     * Approves a request as the second admin. The action is done at once, in the same transaction.
     *
     * @throws ApprovalRefusedException ({@code account.own-approval}) if the current admin asked for it
     * @throws ApprovalRefusedException ({@code account.approval-closed}) if it was never asked for, was decided,
     *     expired, or who asked for it is no admin any more
     */
    @PreAuthorize(Permissions.WRITE_APPROVALS)
    @Transactional
    public void approve(ApprovalId id) {
        Actor admin = currentActor.require();
        Instant at = clock.instant();
        Approval approval = find(id);
        approval.approve(admin, at);
        requireStillAdmin(approval);
        ApprovedRequest request = approval.request();
        actOf(approval.kind()).execute(request);
        events.publishEvent(new ApprovalGranted(
                approval.requester(), at, admin, id, approval.kind(), approval.summary(), request.reason()));
    }

    /**
     * Rejects a request, or withdraws the current admin's own. Nothing is done.
     *
     * @throws ApprovalRefusedException ({@code account.approval-closed}) if it was never asked for, was decided or
     *     expired
     */
    @PreAuthorize(Permissions.WRITE_APPROVALS)
    @Transactional
    public void reject(ApprovalId id, String reason) {
        Actor admin = currentActor.require();
        Instant at = clock.instant();
        Approval approval = find(id);
        approval.reject(admin, at);
        String why = Reason.of(reason).value();
        events.publishEvent(
                admin.person().equals(approval.requester())
                        ? new ApprovalTakenBack(
                                approval.requester(), at, admin, id, approval.kind(), approval.summary(), why)
                        : new ApprovalRejected(
                                approval.requester(), at, admin, id, approval.kind(), approval.summary(), why));
    }

    private Approval find(ApprovalId id) {
        return approvals.findById(id.value()).orElseThrow(ApprovalRefusedException::closed);
    }

    /** Looked up when needed: the features that provide the actions depend on this service. */
    private ApprovedAct actOf(String kind) {
        return acts.stream()
                .filter(act -> act.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No act of the kind " + kind));
    }

    private void requireStillAdmin(Approval approval) {
        boolean admin = accounts.find(approval.requester())
                .map(AccountProfile::role)
                .filter(Role.ADMIN::equals)
                .isPresent();
        if (!admin) {
            throw ApprovalRefusedException.closed();
        }
    }
}
