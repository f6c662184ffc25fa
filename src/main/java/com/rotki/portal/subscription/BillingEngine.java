package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountId;
import java.util.Optional;

/** Knows which plans an engine bills. Implemented by the billing module, which this one does not know. */
public interface BillingEngine {

    /** Returns whether the engine has a subscription of the account that is not over. */
    boolean bills(AccountId account);

    /** Returns the tier that its plan changes to at the end of the period; empty if it stays as it is. */
    Optional<TierLimits> plannedTier(AccountId account);
}
