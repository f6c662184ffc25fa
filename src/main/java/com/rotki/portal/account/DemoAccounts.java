package com.rotki.portal.account;

import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.DemoData.DemoPart;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of the demonstration. They exist in the profile {@code demo} and in an embedded database only: with a
 * real one the start fails, because their password is public.
 */
@Component
@Profile(DemoData.PROFILE)
@Order(DemoData.ACCOUNTS)
public class DemoAccounts implements DemoPart {

    private static final Duration AGE = Duration.ofDays(400);

    private final AccountRepository accounts;
    private final DemoSeeds seeds;
    private final PasswordEncoder passwordEncoder;
    private final Clock clock;

    DemoAccounts(
            AccountRepository accounts,
            DemoSeeds seeds,
            PasswordEncoder passwordEncoder,
            Clock clock,
            DataSource dataSource)
            throws SQLException {
        this.accounts = accounts;
        this.seeds = seeds;
        this.passwordEncoder = passwordEncoder;
        this.clock = clock;
        requireEmbedded(dataSource);
    }

    /** Returns the people to sign in as. */
    public List<DemoSignIn> list() {
        return List.of(DemoSignIn.values());
    }

    @Override
    @Transactional
    public void layOut() {
        for (DemoSignIn person : DemoSignIn.values()) {
            if (seeds.first(DemoSeeds.Part.ACCOUNT, person)) {
                accounts.save(new Account(
                        person.account(),
                        new EmailAddress(person.email()),
                        passwordEncoder.encode(person.password().reveal()),
                        person.role(),
                        true,
                        clock.instant().minus(AGE)));
            }
        }
    }

    private static void requireEmbedded(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            String url = connection.getMetaData().getURL();
            if (!url.startsWith("jdbc:h2:file:") && !url.startsWith("jdbc:h2:mem:")) {
                throw new IllegalStateException(
                        "The profile 'demo' makes accounts whose password is public, so it runs on the embedded"
                                + " database only, not on " + product + ". Start without that profile.");
            }
        }
    }
}
