package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.CurrentActor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages what happens to their account, in whatever tab, device or server thread it happened. */
@org.springframework.stereotype.Component
public class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final CurrentActor currentActor;
    private final TaskExecutor executor;
    private final ConcurrentMap<AccountId, Set<OpenPage>> openPages = new ConcurrentHashMap<>();

    LiveUpdates(CurrentActor currentActor, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.currentActor = currentActor;
        this.executor = executor;
    }

    /**
     * Calls {@code listener} with every later event of the current account, for as long as {@code owner} is attached. It
     * is called with the page locked and its changes are pushed at once; it runs as the person who has the page open.
     */
    public void listen(Component owner, Consumer<AccountEvent> listener) {
        listen(owner, currentActor.account(), listener);
    }

    /**
     * Does the same for another account, for the staff who wait for something to happen to it. What they may know of it
     * is for the services to say: {@code listener} should take the event as a sign to read anew.
     */
    public void listen(Component owner, AccountId account, Consumer<AccountEvent> listener) {
        owner.getUI().ifPresent(ui -> register(account, owner, new OpenPage(ui, listener)));
        owner.addAttachListener(attach -> register(account, owner, new OpenPage(attach.getUI(), listener)));
    }

    private void register(AccountId account, Component owner, OpenPage page) {
        openPages.computeIfAbsent(account, key -> ConcurrentHashMap.newKeySet()).add(page);
        owner.addDetachListener(detach -> {
            detach.unregisterListener();
            openPages.computeIfPresent(account, (key, pages) -> pages.remove(page) && pages.isEmpty() ? null : pages);
        });
    }

    /**
     * Hands over to another thread: the one that committed may be answering the app, and its persistence context is
     * still bound to the transaction that has just ended.
     */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(AccountEvent event) {
        Set<OpenPage> pages = openPages.getOrDefault(event.account(), Set.of());
        if (!pages.isEmpty()) {
            executor.execute(() -> pages.forEach(page -> page.tell(event)));
        }
    }

    private record OpenPage(UI ui, Consumer<AccountEvent> listener) {

        void tell(AccountEvent event) {
            try {
                // A failure reaches the session's error handler; nobody waits for the result.
                var unused = ui.access(() -> listener.accept(event));
            } catch (UIDetachedException closedMeanwhile) {
                LOG.debug(
                        "A page was closed before it could be told of {}",
                        event.getClass().getSimpleName());
            }
        }
    }
}
