package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountId;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The entries of one transaction, written as the last thing before it commits. So chains are locked for a moment only,
 * after every other lock, and those of several accounts always in the same order: two transactions never wait for each
 * other.
 */
final class PendingEntries implements TransactionSynchronization, Ordered {

    private final ActivityChain chain;
    private final EntityManager changes;
    private final List<Entry> entries = new ArrayList<>();
    private boolean written;

    PendingEntries(ActivityChain chain, EntityManager changes) {
        this.chain = chain;
        this.changes = changes;
    }

    void add(Entry entry) {
        if (written) {
            chain.append(entry.account(), List.of(entry));
        } else {
            entries.add(entry);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        if (!readOnly) {
            // Hibernate would lock the rows that it updates only afterwards.
            changes.flush();
        }
        SortedMap<AccountId, List<Entry>> byAccount = new TreeMap<>(Comparator.comparing(AccountId::value));
        entries.forEach(entry -> byAccount
                .computeIfAbsent(entry.account(), account -> new ArrayList<>())
                .add(entry));
        byAccount.forEach(chain::append);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
