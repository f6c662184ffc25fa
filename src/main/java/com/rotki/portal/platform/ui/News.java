package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.AccountEvent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The events of an account since a page last looked: of each kind the latest, in the order in which they happened. So it
 * stays small, however much happens: a page takes it as a sign to reload its data.
 *
 * @param events at most one of each class, the latest last
 */
public record News(List<AccountEvent> events) {

    public News {
        events = List.copyOf(events);
    }

    News(Collection<AccountEvent> events) {
        this(List.copyOf(events));
    }

    /** Returns the latest event of {@code kind}, or empty if none happened. */
    public <E extends AccountEvent> Optional<E> latest(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).reduce((earlier, later) -> later);
    }

    /** Returns whether an event of one of {@code kinds} happened. */
    @SafeVarargs
    public final boolean includes(Class<? extends AccountEvent>... kinds) {
        for (Class<? extends AccountEvent> kind : kinds) {
            if (latest(kind).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
