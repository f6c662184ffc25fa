package com.rotki.portal;

import com.rotki.portal.platform.AccountEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/** The events of accounts that were published since the test began, by any thread. */
public class PublishedEvents implements SharedState {

    private final List<AccountEvent> seen = new CopyOnWriteArrayList<>();

    @EventListener
    void on(AccountEvent event) {
        seen.add(event);
    }

    /** Returns them in order. */
    public List<AccountEvent> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void reset() {
        seen.clear();
    }
}
