package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends to the chains of the accounts, one transaction at a time for each. */
@Component
class ActivityChain {

    private static final Logger LOG = LoggerFactory.getLogger(ActivityChain.class);

    private final ActivityStore store;
    private final ChainHash hash;

    ActivityChain(ActivityStore store, ChainHash hash) {
        this.store = store;
        this.hash = hash;
    }

    /**
     * Appends the entries, which are all of {@code account}, in their order. Holds the lock of the account's chain until
     * the surrounding transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(AccountId account, List<Entry> entries) {
        ChainHead head = lockHead(account);
        long sequence = head.sequence();
        String previous = head.hash();
        for (Entry entry : entries) {
            sequence++;
            String own = hash.of(sequence, entry, previous);
            store.insert(new ChainedEntry(sequence, entry, previous, own));
            previous = own;
        }
        store.moveHead(account, new ChainHead(sequence, previous, nextSeal(account, head, sequence, previous)));
    }

    /** A head that somebody else wrote stays unproven: a valid seal would hide what was done to the chain before it. */
    private String nextSeal(AccountId account, ChainHead head, long sequence, String last) {
        if (!head.seal().equals(hash.ofHead(account, head.sequence(), head.hash()))) {
            LOG.error("The activity chain of account {} was tampered with before entry {}", account, sequence);
            return ChainHead.UNSEALED;
        }
        return hash.ofHead(account, sequence, last);
    }

    private ChainHead lockHead(AccountId account) {
        return store.lockHead(account).orElseGet(() -> {
            store.insertHead(account, firstHead(account));
            return store.lockHead(account).orElseThrow();
        });
    }

    /** Entries without a head mean that the head was deleted: the chain goes on, and stays unproven. */
    private ChainHead firstHead(AccountId account) {
        return store.last(account)
                .map(last -> new ChainHead(last.sequence(), last.hash(), ChainHead.UNSEALED))
                .orElseGet(() -> new ChainHead(0, ChainHead.NOTHING, hash.ofHead(account, 0, ChainHead.NOTHING)));
    }
}
