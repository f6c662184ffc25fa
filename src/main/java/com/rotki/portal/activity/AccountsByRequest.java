package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts by the id of a request that is on record, or by at least eight of its twelve characters. */
@Service
@NameOnRecord("AccountsByRequest")
@PreAuthorize(Permissions.SEARCH_ACCOUNTS)
@Transactional(readOnly = true)
class AccountsByRequest implements AccountFinder {

    private static final Pattern BEGIN_OF_REQUEST_ID = Pattern.compile("[0-9A-V]{8,12}");

    private final JdbcClient jdbc;

    AccountsByRequest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FoundAccount> find(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        if (!BEGIN_OF_REQUEST_ID.matcher(wanted).matches()) {
            return List.of();
        }
        return jdbc.sql("select distinct account_id, request_id from activity_entry where request_id like :begin"
                        + " order by request_id, account_id limit :most")
                .param("begin", wanted + "%")
                .param("most", MOST)
                .query((row, number) -> new FoundAccount(
                        new AccountId(row.getObject(1, UUID.class)),
                        "request",
                        row.getString(2),
                        row.getString(2).equals(wanted)))
                .list();
    }
}
