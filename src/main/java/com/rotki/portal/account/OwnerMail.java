package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the owner of an account something by mail, at all addresses that were confirmed. */
@Component
public class OwnerMail {

    private final NotificationAddresses addresses;
    private final MailQueue queue;

    OwnerMail(NotificationAddresses addresses, MailQueue queue) {
        this.addresses = addresses;
        this.queue = queue;
    }

    /**
     * Posts a mail in the surrounding transaction; none for an account that does not exist.
     *
     * @param kind of the mail, which is also the key of its texts
     * @param page that it links to; empty for none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(AccountId account, String kind, String page) {
        addresses
                .of(account)
                .ifPresent(owner -> owner.addresses()
                        .forEach(address -> queue.post(new LinkMail(
                                account, address, owner.language(), kind, page, Secret.of(""), LinkPurpose.VALID))));
    }
}
