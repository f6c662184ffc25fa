package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.AccountEvent;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The dirty mark of an open page. Between two rebuilds it keeps no more than the {@link Follower}s' latest news, however
 * much happens and however long its browser is away.
 */
final class OpenPage {

    private final UI ui;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private @Nullable Instant toldAt;
    private boolean beingTold;

    OpenPage(UI ui) {
        this.ui = ui;
    }

    UI ui() {
        return ui;
    }

    void add(Follower follower) {
        followers.add(follower);
    }

    void remove(Follower follower) {
        followers.remove(follower);
    }

    boolean isFollowed() {
        return !followers.isEmpty();
    }

    /** Claims the next update of the page for the caller, if one is due. A clock that was set back does not delay it. */
    synchronized boolean claim(Instant now, Duration pace) {
        boolean rested = toldAt == null || Duration.between(toldAt, now).abs().compareTo(pace) >= 0;
        boolean due = rested && !beingTold;
        beingTold |= due;
        return due;
    }

    /** Gives the claim back if the update failed. */
    synchronized void unclaim() {
        beingTold = false;
    }

    /** Has each follower look at its news, in a turn of its own: a failure of one does not keep the others from theirs. */
    void tell(Instant now) {
        synchronized (this) {
            beingTold = false;
            toldAt = now;
        }
        followers.stream().filter(Follower::hasNews).forEach(follower -> {
            // A failure reaches the session's error handler; nobody waits for the result.
            var unused = ui.access(() -> tell(follower));
        });
    }

    /** A rebuild by one listener may take another off the page. */
    private void tell(Follower follower) {
        if (followers.contains(follower)) {
            follower.tell();
        }
    }

    /** One part of a page that follows an account, and what happened since it last looked: the latest event of each kind. */
    static final class Follower {

        private final Consumer<News> listener;
        private final Map<Class<?>, AccountEvent> latest = new LinkedHashMap<>();

        Follower(Consumer<News> listener) {
            this.listener = listener;
        }

        synchronized void note(AccountEvent event) {
            // Removed first, so that the order is that of the latest events.
            latest.remove(event.getClass());
            latest.put(event.getClass(), event);
        }

        synchronized boolean hasNews() {
            return !latest.isEmpty();
        }

        void tell() {
            News news = take();
            if (!news.events().isEmpty()) {
                listener.accept(news);
            }
        }

        private synchronized News take() {
            News news = new News(latest.values());
            latest.clear();
            return news;
        }
    }
}
