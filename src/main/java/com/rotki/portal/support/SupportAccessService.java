package com.rotki.portal.support;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.support.VisitSummary.VisitState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner's side of support visits: codes, open and past visits. */
@Service
@NameOnRecord("SupportAccessService")
@PreAuthorize(Permissions.READ_SUPPORT_ACCESS)
@Transactional(readOnly = true)
public class SupportAccessService {

    private static final Limit LATEST = Limit.of(20);

    private final SupportVisitRepository visits;
    private final SupportCodes codes;
    private final VisitEnding ending;
    private final VisitSummaries summaries;
    private final CurrentActor currentActor;
    private final Clock clock;

    SupportAccessService(
            SupportVisitRepository visits,
            SupportCodes codes,
            VisitEnding ending,
            VisitSummaries summaries,
            CurrentActor currentActor,
            Clock clock) {
        this.visits = visits;
        this.codes = codes;
        this.ending = ending;
        this.summaries = summaries;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns until when a code that was made can be used, or empty if there is none. */
    public Optional<Instant> codeValidUntil() {
        return codes.validUntil(currentActor.account());
    }

    /** Makes a code that lets one agent look at the account, valid for 10 minutes. An earlier one is dead at once. */
    @PreAuthorize(Permissions.WRITE_SUPPORT_ACCESS)
    @Transactional
    public NewSupportCode createCode() {
        return codes.create(currentActor.require());
    }

    /** Takes the code back. Safe to call twice. */
    @PreAuthorize(Permissions.WRITE_SUPPORT_ACCESS)
    @Transactional
    public void withdrawCode() {
        codes.withdraw(currentActor.account());
    }

    /** Returns the visits that are asked for, approved or under way, the latest first. */
    public List<VisitSummary> open() {
        Instant now = clock.instant();
        return summaries.of(
                visits.findByAccountIdAndStateNotOrderByRequestedAtDesc(account(), VisitState.ENDED, LATEST).stream()
                        .filter(visit -> !visit.over(now))
                        .toList());
    }

    /** Returns the visits that are over or never began, the latest first, at most 20. */
    public List<VisitSummary> past() {
        return summaries.of(visits.findByAccountIdAndStateOrderByRequestedAtDesc(account(), VisitState.ENDED, LATEST));
    }

    /**
     * Ends a visit at once, or refuses one before it begins. Safe to call twice.
     *
     * @throws VisitRefusedException ({@code support.visit-over}) if the account has no such visit
     */
    @PreAuthorize(Permissions.WRITE_SUPPORT_ACCESS)
    @Transactional
    public void end(VisitId id) {
        Actor owner = currentActor.require();
        SupportVisit visit = visits.findById(id.value())
                .filter(found -> found.account().equals(owner.account()))
                .orElseThrow(VisitRefusedException::over);
        ending.end(visit.id(), visit.active() ? VisitEnd.OWNER : VisitEnd.REFUSED, owner);
    }

    private UUID account() {
        return currentActor.account().value();
    }

    /**
     * A code that was just made; it cannot be shown again.
     *
     * @param digits eight
     * @param expiresAt until when an agent can use it
     */
    public record NewSupportCode(Secret digits, Instant expiresAt) {}
}
