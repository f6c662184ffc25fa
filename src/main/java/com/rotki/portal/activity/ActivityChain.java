package com.rotki.portal.activity;

import com.rotki.portal.activity.ActivityChain.ChainHead;
import com.rotki.portal.platform.AccountId;
import java.util.List;
import java.util.Optional;
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
        Optional<ChainedEntry> found = store.last(account);
        long last = found.map(ChainedEntry::sequence).orElse(0L);
        boolean proven = last == head.sequence() && sealed(account, head);
        if (!proven) {
            LOG.error("The activity chain of account {} was tampered with near its entry {}", account, last);
        }
        long sequence = Math.max(last, head.sequence());
        String previous = found.filter(entry -> last > head.sequence())
                .map(ChainedEntry::hash)
                .orElse(head.hash());
        for (Entry entry : entries) {
            sequence++;
            String own = hash.of(sequence, entry, previous);
            store.insert(new ChainedEntry(sequence, entry, previous, own));
            previous = own;
        }
        // A valid seal would hide what was done to the chain before, and refusing to go on would lock its owner out.
        String seal = proven ? hash.ofHead(account, sequence, previous) : ChainHead.UNSEALED;
        store.moveHead(account, new ChainHead(sequence, previous, seal));
    }

    private boolean sealed(AccountId account, ChainHead head) {
        return head.seal().equals(hash.ofHead(account, head.sequence(), head.hash()));
    }

    private ChainHead lockHead(AccountId account) {
        return store.lockHead(account).orElseGet(() -> {
            store.insertHead(account, new ChainHead(0, ChainHead.NOTHING, hash.ofHead(account, 0, ChainHead.NOTHING)));
            return store.lockHead(account).orElseThrow();
        });
    }

    /**
     * How far an account's chain has got.
     *
     * @param sequence of the last entry, 0 while there is none
     * @param hash of the last entry
     * @param seal proves that the head was written by the portal, see {@link ChainHash}
     */
    record ChainHead(long sequence, String hash, String seal) {

        /** Stands for the entry before the first. */
        static final String NOTHING = "";

        /** Stands for the missing seal after a head that was lost or forged, so that the head never verifies. */
        static final String UNSEALED = "";
    }

    /**
     * An entry in its place in the account's chain.
     *
     * @param sequence counts the account's entries from 1
     * @param previousHash of the entry before; {@link ChainHead#NOTHING} of the first
     */
    record ChainedEntry(long sequence, Entry entry, String previousHash, String hash) {}
}
