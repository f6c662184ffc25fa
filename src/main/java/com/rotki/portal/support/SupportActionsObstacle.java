package com.rotki.portal.support;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeletionObstacle;
import com.rotki.portal.platform.DomainException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked at other people's accounts stays known by name for as long as those accounts are there. */
@Component
class SupportActionsObstacle implements DeletionObstacle {

    private final JdbcClient jdbc;

    SupportActionsObstacle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DomainException> find(AccountId account) {
        return jdbc.sql("select count(*) from support_visit where agent_id = :account and account_id <> :account")
                                .param("account", account.value())
                                .query(Integer.class)
                                .single()
                        > 0
                ? Optional.of(VisitRefusedException.visitor())
                : Optional.empty();
    }
}
