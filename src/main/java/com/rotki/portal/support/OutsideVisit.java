package com.rotki.portal.support;

import com.rotki.portal.platform.security.OutsidePage;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Runs what belongs to a visit itself and not to the visitor, whose transactions cannot write. */
@Component
class OutsideVisit {

    private final SecurityContextHolderStrategy contexts;
    private final OutsidePage apart;

    OutsideVisit(SecurityContextHolderStrategy contexts, OutsidePage apart) {
        this.contexts = contexts;
        this.apart = apart;
    }

    /** Runs {@code work} as nobody. */
    <T> T run(Supplier<T> work) {
        return run(contexts.createEmptyContext(), work);
    }

    /** Runs {@code work} as {@code other}, then restores the security context of this thread. */
    <T> T run(SecurityContext other, Supplier<T> work) {
        return apart.run(() -> {
            SecurityContext before = contexts.getContext();
            contexts.setContext(other);
            try {
                return work.get();
            } finally {
                contexts.setContext(before);
            }
        });
    }
}
