package com.rotki.portal.staff;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeletionObstacle;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.Role;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Staff cannot delete their own account, nor with it what they requested or decided about other people's. */
@Component
class StaffDeletionObstacle implements DeletionObstacle {

    private final JdbcClient jdbc;

    StaffDeletionObstacle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DomainException> find(AccountId account) {
        return jdbc.sql(
                                        "select count(*) from account where id = :account and (role <> :subscriber or exists"
                                                + " (select 1 from approval where requested_by = :account or decided_by = :account))")
                                .param("account", account.value())
                                .param("subscriber", Role.SUBSCRIBER.name())
                                .query(Integer.class)
                                .single()
                        > 0
                ? Optional.of(RoleRefusedException.staff())
                : Optional.empty();
    }
}
