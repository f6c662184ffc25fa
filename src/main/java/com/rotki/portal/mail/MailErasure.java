package com.rotki.portal.mail;

import com.rotki.portal.account.NotificationAddresses;
import com.rotki.portal.account.NotificationAddresses.Addressees;
import com.rotki.portal.account.OwnerEvent.AccountCreated;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.MailDomain;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases the addresses of an account's mails with the account, or once the mail about its end has arrived. */
@Component
class MailErasure {

    private final JdbcClient jdbc;
    private final NotificationAddresses addresses;

    MailErasure(JdbcClient jdbc, NotificationAddresses addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /** Assigns the mails of a sign-up to the account that came of it. */
    @EventListener
    @Transactional
    public void adopt(AccountCreated created) {
        jdbc.sql(
                        "update outgoing_mail set account_id = :account where account_id is null and lower(address) = :address")
                .param("account", created.account().value())
                .param("address", MailDomain.sent(created.actor().name()).toLowerCase(Locale.ROOT))
                .update();
    }

    /**
     * Erases the mails of an account that is being deleted, and mails to its addresses that belong to no account. A mail
     * that is still to be delivered is erased afterwards. All are marked first, so that one delivered meanwhile is caught.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(AccountId account) {
        jdbc.sql("update outgoing_mail set erase_when_settled = true where account_id = :account"
                        + " or (account_id is null and lower(address) in (:addresses))")
                .param("account", account.value())
                .param("addresses", addressesOf(account))
                .update();
        jdbc.sql("delete from outgoing_mail where erase_when_settled and state <> 'WAITING'")
                .update();
    }

    /** Never empty, as lists in statements must not be. */
    private List<String> addressesOf(AccountId account) {
        Optional<Addressees> owner = addresses.of(account);
        return owner.map(Addressees::addresses).orElse(List.of("")).stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList();
    }
}
