package com.rotki.portal;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import org.assertj.core.api.Condition;

/** What a test expects of a refusal: the reason, and not only which subject it is about. */
public final class Refused {

    private Refused() {}

    /** Holds for a {@link DomainException} with this reason. */
    public static Condition<Throwable> refused(RefusalReason reason) {
        return new Condition<>(
                thrown -> thrown instanceof DomainException refusal && refusal.is(reason),
                "refused: %s",
                reason.code());
    }
}
