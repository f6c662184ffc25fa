package com.rotki.portal.devices;

import com.rotki.portal.subscription.TierAdministration.DeviceUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TierDeviceUse implements DeviceUse {

    private final JdbcClient jdbc;

    TierDeviceUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long accountsWithMoreThan(int limit, String tierCode) {
        return jdbc.sql("select count(*) from (select d.account_id from subscription s"
                        + " join device d on d.account_id = s.account_id and d.state = 'ACTIVE'"
                        + " where s.tier_code = :tier group by d.account_id having count(*) > :limit) beyond")
                .param("tier", tierCode)
                .param("limit", limit)
                .query(Long.class)
                .single();
    }
}
