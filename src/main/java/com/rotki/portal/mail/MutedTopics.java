package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.NoticeTopic;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The topics that accounts muted. */
@Repository
class MutedTopics {

    private final JdbcClient jdbc;

    MutedTopics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean contains(AccountId account, NoticeTopic topic) {
        return of(account).contains(topic);
    }

    Set<NoticeTopic> of(AccountId account) {
        Set<NoticeTopic> muted = EnumSet.noneOf(NoticeTopic.class);
        jdbc.sql("select topic from notice_mute where account_id = :account")
                .param("account", account.value())
                .query(String.class)
                .list()
                .forEach(name -> muted.add(NoticeTopic.valueOf(name)));
        return muted;
    }

    /** Returns whether that changed something. */
    boolean add(AccountId account, NoticeTopic topic) {
        return jdbc.sql("insert into notice_mute (account_id, topic) values (:account, :topic)"
                                + " on conflict do nothing")
                        .param("account", account.value())
                        .param("topic", topic.name())
                        .update()
                > 0;
    }

    /** Returns whether that changed something. */
    boolean remove(AccountId account, NoticeTopic topic) {
        return jdbc.sql("delete from notice_mute where account_id = :account and topic = :topic")
                        .param("account", account.value())
                        .param("topic", topic.name())
                        .update()
                > 0;
    }
}
