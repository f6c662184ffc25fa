package com.rotki.portal.devices;

import com.rotki.portal.platform.AccountFinder;
import com.rotki.portal.platform.AccountFinder.FoundAccount;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts by a device: by the id that the portal gave it, or by what the app calls itself. */
@Service
@NameOnRecord("DeviceFinder")
@PreAuthorize(Permissions.SEARCH_ACCOUNTS)
@Transactional(readOnly = true)
class DeviceFinder implements AccountFinder {

    private static final int SHOWN = 36;

    private final JdbcClient jdbc;

    DeviceFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FoundAccount> find(String text) {
        if (text.length() < DeviceKey.SHORTEST) {
            return List.of();
        }
        // One account once, by the first of its devices that fits.
        return Stream.concat(byId(text), byIdentifier(text))
                .collect(Collectors.toMap(
                        FoundAccount::account,
                        Function.identity(),
                        (first, other) -> first,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST)
                .toList();
    }

    private Stream<FoundAccount> byId(String text) {
        return DeviceKey.idsBeginningWith(text).stream()
                .flatMap(range -> jdbc
                        .sql("select account_id, id from device where id between :first and :last order by id limit "
                                + MOST)
                        .param("first", range.first())
                        .param("last", range.last())
                        .query(found(text, "id"))
                        .list()
                        .stream());
    }

    private Stream<FoundAccount> byIdentifier(String text) {
        return jdbc
                .sql("select account_id, identifier from device where identifier like :beginning escape '!' limit "
                        + MOST)
                .param("beginning", AccountFinder.beginningWith(text))
                .query(found(text, "identifier"))
                .list()
                .stream();
    }

    private static RowMapper<FoundAccount> found(String text, String column) {
        return (row, number) -> {
            String match = Objects.requireNonNull(row.getString(column));
            return new FoundAccount(
                    new AccountId(row.getObject("account_id", UUID.class)),
                    "device",
                    match.length() <= SHOWN ? match : match.substring(0, SHOWN - 1) + "…",
                    match.equalsIgnoreCase(text));
        };
    }
}
