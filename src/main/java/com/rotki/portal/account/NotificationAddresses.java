package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where notices about an account go (requirement D13). For whoever writes mails: it asks nobody for permission, and what
 * it returns is for no page.
 */
@Component
public class NotificationAddresses {

    private final JdbcClient jdbc;

    NotificationAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the addresses of the account as they are now, or empty if there is no such account. */
    public Optional<Addressees> of(AccountId account) {
        return jdbc.sql("select email, second_address, language from account where id = :id")
                .param("id", account.value())
                .query((row, number) -> addressees(row))
                .optional();
    }

    private static Addressees addressees(ResultSet row) throws SQLException {
        @Nullable String second = row.getString("second_address");
        @Nullable String language = row.getString("language");
        return new Addressees(
                language == null ? Locale.ENGLISH : Locale.forLanguageTag(language),
                Stream.concat(Stream.of(row.getString("email")), Stream.ofNullable(second))
                        .map(address -> new EmailAddress(address).value())
                        .toList());
    }

    /**
     * The recipients of notices about an account.
     *
     * @param language in which its owner wants to be written to; English until one was chosen
     * @param addresses all that were confirmed, the one to sign in with first
     */
    public record Addressees(Locale language, List<String> addresses) {

        /** Keeps a copy. */
        public Addressees {
            addresses = List.copyOf(addresses);
        }
    }
}
