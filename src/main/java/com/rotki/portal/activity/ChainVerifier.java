package com.rotki.portal.activity;

import com.rotki.portal.activity.ActivityChain.ChainHead;
import com.rotki.portal.activity.ActivityChain.ChainedEntry;
import com.rotki.portal.activity.Verification.Break;
import com.rotki.portal.activity.Verification.Cause;
import com.rotki.portal.platform.AccountId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Recomputes a chain from its first entry, in portions. The head is read before: entries that are appended meanwhile
 * belong to the chain too.
 */
@Component
class ChainVerifier {

    private static final int PORTION = 500;

    private final ActivityStore store;
    private final ChainHash hash;

    ChainVerifier(ActivityStore store, ChainHash hash) {
        this.store = store;
        this.hash = hash;
    }

    Verification verify(AccountId account) {
        Optional<ChainHead> head = store.head(account);
        long last = 0;
        String previous = ChainHead.NOTHING;
        for (List<ChainedEntry> portion = store.after(account, Long.MIN_VALUE, PORTION);
                !portion.isEmpty();
                portion = store.after(account, last, PORTION)) {
            for (ChainedEntry entry : portion) {
                Break found = breakAt(entry, last + 1, previous);
                if (found != null) {
                    return new Verification(last, found);
                }
                last = entry.sequence();
                previous = entry.hash();
            }
        }
        return new Verification(last, breakAtEnd(account, head, last));
    }

    private @Nullable Break breakAt(ChainedEntry found, long expected, String previous) {
        if (found.sequence() > expected) {
            return new Break(expected, null, Cause.MISSING);
        }
        var at = found.entry().at();
        if (found.sequence() < expected) {
            return new Break(found.sequence(), at, Cause.ADDED);
        }
        boolean asWritten = found.previousHash().equals(previous)
                && found.hash().equals(hash.of(found.sequence(), found.entry(), previous));
        return asWritten ? null : new Break(expected, at, Cause.CHANGED);
    }

    private @Nullable Break breakAtEnd(AccountId account, Optional<ChainHead> head, long last) {
        if (head.isEmpty()) {
            return last == 0 ? null : new Break(last, null, Cause.END_UNPROVEN);
        }
        ChainHead end = head.get();
        if (!end.seal().equals(hash.ofHead(account, end.sequence(), end.hash()))) {
            return new Break(last, null, Cause.END_UNPROVEN);
        }
        return last < end.sequence() ? new Break(last + 1, null, Cause.MISSING) : null;
    }
}
