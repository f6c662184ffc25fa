package com.rotki.portal.activity;

import com.rotki.portal.activity.ActivityChain.ChainedEntry;
import com.rotki.portal.activity.ActivityLog.ActivityRecognised;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the owner to recognise entries: sign-ins and new devices of the last 30 days, until they are answered. The answer
 * is an entry itself.
 */
@Component
class Recognition {

    private static final Duration ASKED_FOR = Duration.ofDays(30);
    private static final Set<EventKind> KINDS = EnumSet.of(EventKind.SIGNED_IN, EventKind.DEVICE_REGISTERED);

    private final ActivityQuery query;
    private final JdbcClient jdbc;
    private final Clock clock;

    Recognition(ActivityQuery query, JdbcClient jdbc, Clock clock) {
        this.query = query;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns which of the entries, all of {@code account}, are still to be asked about. */
    Predicate<ChainedEntry> open(AccountId account, List<ChainedEntry> entries) {
        Instant since = clock.instant().minus(ASKED_FOR);
        List<ChainedEntry> asked = entries.stream()
                .filter(Recognition::asksAbout)
                .filter(each -> each.entry().at().isAfter(since))
                .toList();
        Set<String> answers = answers(account, asked);
        return entry -> asked.contains(entry) && !answers.contains(answerTo(entry));
    }

    /** Returns how many new devices are still to be asked about. */
    int openDevices(AccountId account) {
        List<ChainedEntry> devices = query.since(
                account, EventKind.DEVICE_REGISTERED, clock.instant().minus(ASKED_FOR));
        return (int) devices.stream().filter(open(account, devices)).count();
    }

    static boolean asksAbout(ChainedEntry entry) {
        return EventKind.of(entry.entry().kind()).filter(KINDS::contains).isPresent();
    }

    private Set<String> answers(AccountId account, List<ChainedEntry> asked) {
        return asked.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select details from activity_entry where account_id = :account"
                                + " and kind = :kind and details in (:answers)")
                        .param("account", account.value())
                        .param("kind", EventKind.ACTIVITY_RECOGNISED.stored())
                        .param(
                                "answers",
                                asked.stream().map(Recognition::answerTo).toList())
                        .query(String.class)
                        .list());
    }

    private static String answerTo(ChainedEntry entry) {
        return DetailsJson.write(ActivityRecognised.detailsOf(entry.sequence()));
    }
}
