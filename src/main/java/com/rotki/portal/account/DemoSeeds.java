package com.rotki.portal.account;

import com.rotki.portal.platform.DemoData;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what the demonstration has laid out, and never has it do so again: whoever deletes an account, a device or a
 * backup of it, or signs up with its address, finds things as they left them at the next start.
 */
@Component
@Profile(DemoData.PROFILE)
@Transactional(propagation = Propagation.MANDATORY)
public class DemoSeeds {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoSeeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One thing that the demonstration lays out for a person. */
    public enum Part {
        ACCOUNT,
        SECOND_FACTOR,
        SUBSCRIPTION,
        PAYMENTS,
        CREDENTIALS,
        DEVICES,
        BACKUPS
    }

    /**
     * Returns whether this part of the demonstration is to be laid out for {@code person}: once, in the transaction that
     * does it, and only while the person still has the account of the demonstration.
     */
    public boolean first(Part part, DemoSignIn person) {
        adoptEarlier();
        return mark(part, person) && (part == Part.ACCOUNT ? isFree(person) : isThere(person));
    }

    /** Before this was kept, all of it was laid out together. */
    private void adoptEarlier() {
        boolean anything = count("select count(*) from demo_seed") > 0;
        if (!anything && count("select count(*) from account where demo") > 0) {
            for (Part part : Part.values()) {
                Stream.of(DemoSignIn.values()).forEach(person -> mark(part, person));
            }
        }
    }

    private boolean mark(Part part, DemoSignIn person) {
        return jdbc.sql("insert into demo_seed (part, account_id, seeded_at) values (:part, :account, :now)"
                                + " on conflict do nothing")
                        .param("part", part.name())
                        .param("account", person.account().value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private boolean isFree(DemoSignIn person) {
        return jdbc.sql("select count(*) from account where id = :account or email_key = :email")
                        .param("account", person.account().value())
                        .param("email", new EmailAddress(person.email()).key())
                        .query(Long.class)
                        .single()
                == 0;
    }

    private boolean isThere(DemoSignIn person) {
        return jdbc.sql("select count(*) from account where id = :account and demo")
                        .param("account", person.account().value())
                        .query(Long.class)
                        .single()
                == 1;
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
