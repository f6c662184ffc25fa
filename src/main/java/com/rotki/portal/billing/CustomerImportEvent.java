package com.rotki.portal.billing;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Something that happened to an import of customers. */
public sealed interface CustomerImportEvent extends AccountEvent {

    /** An admin imported customers. On record with the admin, without an address: each customer has entries of its own. */
    record CustomersImported(AccountId account, Instant at, Actor actor, CustomerImportSummary summary)
            implements CustomerImportEvent {
        @Override
        public EventKind kind() {
            return EventKind.CUSTOMERS_IMPORTED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "created", String.valueOf(summary.created()),
                    "given", String.valueOf(summary.given()),
                    "unchanged", String.valueOf(summary.unchanged()),
                    "problems", String.valueOf(summary.problems()));
        }
    }
}
