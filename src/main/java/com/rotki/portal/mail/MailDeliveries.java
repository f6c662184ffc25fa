package com.rotki.portal.mail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.rotki.portal.mail.MailDelivery.MailProblem;
import com.rotki.portal.mail.MailDelivery.MailState;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.MailDomain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how mails were delivered. */
@Repository
class MailDeliveries {

    private final JdbcClient jdbc;
    private final MailTransport transport;

    MailDeliveries(JdbcClient jdbc, MailTransport transport) {
        this.jdbc = jdbc;
        this.transport = transport;
    }

    /** Returns the deliveries of an account's mails, by the numbers of those. */
    Map<String, List<MailDelivery>> of(AccountId account, List<String> numbers, boolean masked) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "select * from outgoing_mail where number in (:numbers) and account_id = :account order by address")
                .param("account", account.value())
                .param("numbers", numbers)
                .query((row, line) -> new Numbered(row.getString("number"), read(row, masked)))
                .list()
                .stream()
                .collect(groupingBy(Numbered::number, mapping(Numbered::delivery, toList())));
    }

    private MailDelivery read(ResultSet row, boolean masked) throws SQLException {
        String address = MailDomain.shown(row.getString("address"));
        MailState state = MailState.valueOf(row.getString("state"));
        String problem = row.getString("problem");
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new MailDelivery(
                masked ? masked(address) : address,
                state,
                state == MailState.WAITING && !transport.exists(),
                problem == null ? null : MailProblem.valueOf(problem),
                settled == null ? null : settled.toInstant());
    }

    /** Enough for its owner to know it again, and for nobody else to write to it. */
    private static String masked(String address) {
        int first = address.offsetByCodePoints(0, 1);
        int at = address.lastIndexOf('@');
        return address.substring(0, first) + "•••" + (at > 0 ? address.substring(at) : "");
    }

    private record Numbered(String number, MailDelivery delivery) {}
}
