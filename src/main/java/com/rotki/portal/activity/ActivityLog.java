package com.rotki.portal.activity;

import com.rotki.portal.activity.ActivityChain.ChainedEntry;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The activity of the current account, and the proof that nothing of it was changed. */
@Service
@NameOnRecord("ActivityLog")
@PreAuthorize(Permissions.READ_ACTIVITY)
@Transactional(readOnly = true)
public class ActivityLog {

    private final ActivityQuery query;
    private final Recognition recognition;
    private final ChainVerifier verifier;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityLog(
            ActivityQuery query,
            Recognition recognition,
            ChainVerifier verifier,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.query = query;
        this.recognition = recognition;
        this.verifier = verifier;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns the next older entries, the newest first.
     *
     * @param before the sequence of the oldest entry that is already known; null to begin with the newest
     * @param most how many at most, 1 to {@link ActivityPage#MOST}
     */
    public ActivityPage page(ActivityFilter filter, @Nullable Long before, int most) {
        AccountId account = currentActor.account();
        List<ChainedEntry> found = query.before(account, filter, before, most);
        Predicate<ChainedEntry> open = recognition.open(account, found);
        return ActivityPage.of(found, most, entry -> ActivityItem.forOwner(entry, open.test(entry)));
    }

    /** Returns when something of one of these kinds last happened, or empty if it never did. */
    public Optional<Instant> lastOf(Set<EventKind> kinds) {
        return query.lastOf(currentActor.account(), kinds);
    }

    /** Returns how many devices of the last 30 days the owner has not recognised yet. */
    public int devicesToRecognise() {
        return recognition.openDevices(currentActor.account());
    }

    /** Recomputes the whole chain. Takes about a second for 100,000 entries. */
    public Verification verify() {
        return verifier.verify(currentActor.account());
    }

    /**
     * Says of a sign-in or a new device: that was me. Safe to call twice.
     *
     * @throws EntryRefusedException ({@code activity.unknown-entry}) if nobody asks about such an entry
     */
    @PreAuthorize(Permissions.WRITE_ACTIVITY)
    @Transactional
    public void recognise(long sequence) {
        AccountId account = currentActor.account();
        List<ChainedEntry> found = query.before(account, ActivityFilter.ALL, sequence + 1, 1).stream()
                .filter(entry -> entry.sequence() == sequence)
                .toList();
        if (found.isEmpty() || !Recognition.asksAbout(found.getFirst())) {
            throw EntryRefusedException.unknown();
        }
        if (recognition.open(account, found).test(found.getFirst())) {
            events.publishEvent(new ActivityRecognised(account, clock.instant(), currentActor.require(), sequence));
        }
    }

    /**
     * Some of the entries, the newest first.
     *
     * @param more whether there are older ones
     */
    public record ActivityPage(List<ActivityItem> items, boolean more) {

        /** The most entries of a page. */
        public static final int MOST = 500;

        /** Copies the items. */
        public ActivityPage {
            items = List.copyOf(items);
        }

        /** Makes a page of what was found, which is one entry more than {@code most} if there are older ones. */
        static <T> ActivityPage of(List<T> found, int most, Function<T, ActivityItem> view) {
            return new ActivityPage(found.stream().limit(most).map(view).toList(), found.size() > most);
        }
    }

    /**
     * The owner of an account said of an entry: that was me.
     *
     * @param sequence of the entry
     */
    public record ActivityRecognised(AccountId account, Instant at, Actor actor, long sequence)
            implements AccountEvent {
        @Override
        public EventKind kind() {
            return EventKind.ACTIVITY_RECOGNISED;
        }

        @Override
        public Map<String, String> details() {
            return detailsOf(sequence);
        }

        static Map<String, String> detailsOf(long sequence) {
            return Map.of("sequence", String.valueOf(sequence));
        }
    }
}
