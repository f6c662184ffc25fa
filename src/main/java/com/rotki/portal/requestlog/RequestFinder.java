package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts by the id of a request of their app that was refused. */
@Service
@NameOnRecord("RequestFinder")
@PreAuthorize(Permissions.SEARCH_ACCOUNTS)
@Transactional(readOnly = true)
class RequestFinder implements AccountFinder {

    /** Of the refusals of one kind only the last one's id is kept, of each one's trace its own. */
    private static final String QUERY = """
            select account_id, min(request_id) as request_id from (
                (select account_id, request_id from decision_trace
                  where request_id like :beginning escape '!' and account_id is not null limit %1$d)
                union all
                (select account_id, request_id from refused_request where request_id like :beginning escape '!' limit %1$d)) found
            group by account_id order by request_id limit %1$d""".formatted(MOST);

    private final JdbcClient jdbc;

    RequestFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FoundAccount> find(String text) {
        if (text.length() < RequestKey.SHORTEST) {
            return List.of();
        }
        return jdbc.sql(QUERY)
                .param("beginning", AccountFinder.beginningWith(text.toUpperCase(Locale.ROOT)))
                .query((row, number) -> {
                    String id = Objects.requireNonNull(row.getString("request_id"));
                    return new FoundAccount(
                            new AccountId(row.getObject("account_id", UUID.class)),
                            "request",
                            id,
                            id.equalsIgnoreCase(text));
                })
                .list();
    }
}
