package com.rotki.portal.activity;

import com.rotki.portal.activity.ActivityLog.ActivityPage;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The activity of any account, for admins. */
@Service
@NameOnRecord("ActivityAdministration")
@PreAuthorize(Permissions.READ_ACCOUNTS)
@Transactional(readOnly = true)
public class ActivityAdministration {

    private final ActivityQuery query;
    private final ChainVerifier verifier;

    ActivityAdministration(ActivityQuery query, ChainVerifier verifier) {
        this.query = query;
        this.verifier = verifier;
    }

    /** Returns the newest entries of an account, the newest first; at most {@code most}, 1 to {@link ActivityPage#MOST}. */
    public List<ActivityItem> latest(AccountId account, int most) {
        return page(account, ActivityFilter.ALL, null, most).items();
    }

    /** Returns the next older entries of an account, as {@link ActivityLog#page} does for the own one. */
    public ActivityPage page(AccountId account, ActivityFilter filter, @Nullable Long before, int most) {
        return ActivityPage.of(query.before(account, filter, before, most), most, ActivityItem::forStaff);
    }

    /** Recomputes the whole chain of an account. */
    public Verification verify(AccountId account) {
        return verifier.verify(account);
    }
}
