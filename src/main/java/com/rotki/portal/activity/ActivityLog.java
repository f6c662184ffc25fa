package com.rotki.portal.activity;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to the current account, and the proof that nothing of it was changed. */
@Service
@PreAuthorize(Permissions.READ_ACTIVITY)
@Transactional(readOnly = true)
public class ActivityLog {

    private final ActivityQuery query;
    private final ChainVerifier verifier;
    private final CurrentActor currentActor;

    ActivityLog(ActivityQuery query, ChainVerifier verifier, CurrentActor currentActor) {
        this.query = query;
        this.verifier = verifier;
        this.currentActor = currentActor;
    }

    /**
     * Returns the next older entries, the newest first.
     *
     * @param before the sequence of the oldest entry that is already known; null to begin with the newest
     * @param most how many at most, 1 to {@link ActivityPage#MOST}
     */
    public ActivityPage page(ActivityFilter filter, @Nullable Long before, int most) {
        return query.page(currentActor.account(), filter, before, most, ActivityItem::forOwner);
    }

    /** Recomputes the whole chain. Takes about a second for 100,000 entries. */
    public Verification verify() {
        return verifier.verify(currentActor.account());
    }
}
