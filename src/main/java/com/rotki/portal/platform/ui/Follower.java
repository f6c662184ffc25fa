package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.AccountEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** One part of a page that follows an account, and what happened since it last looked: the latest event of each kind. */
final class Follower {

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
