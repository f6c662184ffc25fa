package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's part of a data export, and of the deletion of an account. */
@Configuration(proxyBeanMethods = false)
class MailData {

    @Bean
    ExportedData exportedNotices(AccountTables tables) {
        return tables.exported(
                "notices",
                "select kind, happened_at, mail_number, read_at from notice where account_id = :account"
                        + " order by happened_at");
    }

    @Bean
    ExportedData exportedNoticeMails(AccountTables tables) {
        return tables.exported(
                "noticeMails",
                "select number, address, state, posted_at, settled_at from outgoing_mail where account_id = :account"
                        + " order by posted_at");
    }

    /**
     * Mails the waiting alerts first: otherwise an intruder could delete the account to keep its owner from hearing of
     * earlier actions.
     */
    @Bean
    ErasedData erasedNotices(AccountTables tables, NoticeMails mails, MailErasure erasure) {
        ErasedData rows = tables.erased(
                "delete from notice where account_id = :account",
                "delete from notice_mute where account_id = :account",
                "delete from freeze_link where account_id = :account");
        return account -> {
            mails.make(account);
            rows.erase(account);
            erasure.erase(account);
        };
    }
}
