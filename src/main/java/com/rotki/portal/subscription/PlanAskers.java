package com.rotki.portal.subscription;

import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Says who asked for what becomes of a plan: it is the billing engine that tells of it, and by then the request in which
 * somebody asked is long over.
 */
@FunctionalInterface
public interface PlanAskers {

    /** Nobody asked: all of it is the engine's own doing. */
    PlanAskers NOBODY = (kind, tier, cycle) -> null;

    /**
     * Returns who asked for it; null if nobody did.
     *
     * @param kind what becomes of the plan
     * @param tier the name of the tier that it has, or gets
     * @param cycle that it has, or gets; null if it is not paid for
     */
    @Nullable AskedBy by(EventKind kind, String tier, @Nullable BillingCycle cycle);

    /** Somebody, and from where they asked. */
    record AskedBy(Actor actor, RequestOrigin origin) {}
}
