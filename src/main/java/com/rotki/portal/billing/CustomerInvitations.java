package com.rotki.portal.billing;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ClockWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Invites imported customers at the pace of their import, in the portal that runs, however often it is started anew. */
@Component
class CustomerInvitations {

    private static final Logger LOG = LoggerFactory.getLogger(CustomerInvitations.class);

    /** People who are tried in one run: whoever cannot be invited is not in the way of those who come after. */
    private static final int CANDIDATES = 100;

    private final CustomerInvitationTransactions transactions;
    private final ClockWatch clockWatch;

    CustomerInvitations(CustomerInvitationTransactions transactions, ClockWatch clockWatch) {
        this.transactions = transactions;
        this.clockWatch = clockWatch;
    }

    /** Sends those that are due. */
    @Scheduled(
            fixedDelayString = "${portal.billing.invitations-interval:5s}",
            initialDelayString = "${portal.billing.invitations-interval:5s}")
    public void send() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        int room = transactions.room();
        if (room == 0) {
            return;
        }
        for (AccountId account : transactions.next(CANDIDATES)) {
            if (room == 0) {
                return;
            }
            room -= sent(account) ? 1 : 0;
        }
    }

    private boolean sent(AccountId account) {
        try {
            return transactions.invite(account);
        } catch (RuntimeException failed) {
            LOG.warn("The imported customer {} could not be invited; it is tried again", account, failed);
            return false;
        }
    }
}
