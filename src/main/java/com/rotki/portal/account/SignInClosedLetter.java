package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.LinkMail;
import com.rotki.portal.platform.MailQueue;
import com.rotki.portal.platform.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells an owner that strangers closed the sign-in by password, with the way out (requirement D4). */
@Component
class SignInClosedLetter {

    private final NotificationAddresses addresses;
    private final MailQueue postbox;

    SignInClosedLetter(NotificationAddresses addresses, MailQueue postbox) {
        this.addresses = addresses;
        this.postbox = postbox;
    }

    /** Does nothing for an account that does not exist. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(AccountId account) {
        addresses
                .of(account)
                .ifPresent(owner -> owner.addresses()
                        .forEach(address -> postbox.post(new LinkMail(
                                account,
                                address,
                                owner.language(),
                                "sign-in-closed",
                                "forgot-password",
                                Secret.of(""),
                                LinkPurpose.VALID))));
    }
}
