package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.ExportedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module has of an account, to take along and to delete. Mails that are on their way still arrive. */
@Configuration(proxyBeanMethods = false)
class NoticeData {

    @Bean
    ExportedData exportedNotices(AccountTables tables) {
        return tables.exported(
                "notices",
                "select kind, happened_at, read_at, mail_number from notice where account_id = :account"
                        + " order by happened_at");
    }

    @Bean
    ErasedData erasedNotices(AccountTables tables) {
        return tables.erased(
                "delete from notice where account_id = :account",
                "delete from notice_mute where account_id = :account",
                "delete from freeze_link where account_id = :account");
    }
}
