package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.OpenPage.Follower;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages what happens to their account, in whatever tab, device or server thread it happened. A page is rebuilt
 * at most once in a while ({@code portal.live-updates.pace}) and only while its browser is there to take it: what changes
 * on a page without a push connection is kept for it, and somebody who calls the signed API again and again would fill
 * the memory with it. Such a page is told once, when its connection is back.
 */
@org.springframework.stereotype.Component
public class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final CurrentActor currentActor;
    private final TaskExecutor executor;
    private final PushLine line;
    private final LiveSettings settings;
    private final Clock clock;
    private final ConcurrentMap<AccountId, Set<Hearer>> hearers = new ConcurrentHashMap<>();
    private final Set<OpenPage> waiting = ConcurrentHashMap.newKeySet();

    /** Hears every event of an account, in the thread in which it happened: it may note something, and no more. */
    private interface Hearer {

        void hear(AccountEvent event);
    }

    LiveUpdates(
            CurrentActor currentActor,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            PushLine line,
            LiveSettings settings,
            Clock clock) {
        this.currentActor = currentActor;
        this.executor = executor;
        this.line = line;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Calls {@code listener} after anything happened to the current account, for as long as {@code owner} is attached. It
     * is called with the page locked and its changes are pushed at once; it runs as the person who has the page open. What
     * happens in quick succession, or while the page has no push connection, is told together.
     */
    public void listen(Component owner, Consumer<News> listener) {
        listen(owner, currentActor.account(), listener);
    }

    /**
     * Does the same for another account, for the staff who wait for something to happen to it. What they may know of it
     * is for the services to say: {@code listener} should take the news as a sign to read anew.
     */
    public void listen(Component owner, AccountId account, Consumer<News> listener) {
        whileAttached(owner, ui -> follow(account, owner, ui, listener));
    }

    /**
     * Runs {@code act} once, as soon as an event that is {@code awaited} happened to {@code account} while {@code owner}
     * was attached, whether the page has a push connection or not. For what has to end a page; it is called with the page
     * locked. {@code awaited} is asked in the thread in which the event happened.
     */
    public void once(Component owner, AccountId account, Predicate<AccountEvent> awaited, Runnable act) {
        var done = new AtomicBoolean();
        whileAttached(
                owner,
                ui -> hear(account, owner, event -> {
                    if (awaited.test(event) && done.compareAndSet(false, true)) {
                        executor.execute(() -> access(ui, act));
                    }
                }));
    }

    private static void whileAttached(Component owner, Consumer<UI> register) {
        owner.getUI().ifPresent(register);
        owner.addAttachListener(attach -> register.accept(attach.getUI()));
    }

    private void follow(AccountId account, Component owner, UI ui, Consumer<News> listener) {
        OpenPage page = pageOf(ui);
        var follower = new Follower(listener);
        page.add(follower);
        owner.addDetachListener(detach -> {
            detach.unregisterListener();
            page.remove(follower);
            if (!page.isFollowed()) {
                waiting.remove(page);
            }
        });
        hear(account, owner, event -> {
            follower.note(event);
            waiting.add(page);
            tellIfDue(page);
        });
    }

    private void hear(AccountId account, Component owner, Hearer hearer) {
        hearers.computeIfAbsent(account, key -> ConcurrentHashMap.newKeySet()).add(hearer);
        owner.addDetachListener(detach -> {
            detach.unregisterListener();
            hearers.computeIfPresent(account, (key, all) -> all.remove(hearer) && all.isEmpty() ? null : all);
        });
    }

    private static OpenPage pageOf(UI ui) {
        OpenPage known = ComponentUtil.getData(ui, OpenPage.class);
        if (known != null) {
            return known;
        }
        OpenPage page = new OpenPage(ui);
        ComponentUtil.setData(ui, OpenPage.class, page);
        return page;
    }

    /** Only notes it: the thread that committed may be answering the app. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(AccountEvent event) {
        hearers.getOrDefault(event.account(), Set.of()).forEach(hearer -> hearer.hear(event));
    }

    /** Updates pages that were updated a moment ago, and those whose connection is back. */
    @Scheduled(fixedDelayString = "PT0.25S")
    void tellWaiting() {
        waiting.removeIf(page -> !page.isFollowed());
        waiting.forEach(this::tellIfDue);
    }

    /**
     * Hands over to another thread: the one that committed has a persistence context that is still bound to the
     * transaction which has just ended.
     */
    private void tellIfDue(OpenPage page) {
        if (line.isOpen(page.ui()) && page.claim(clock.instant(), settings.pace())) {
            executor.execute(() -> {
                if (!access(page.ui(), () -> tell(page))) {
                    waiting.remove(page);
                }
            });
        }
    }

    /** The connection may have been lost until the page could be locked. */
    private void tell(OpenPage page) {
        if (line.isOpen(page.ui())) {
            waiting.remove(page);
            page.tell(clock.instant());
        } else {
            page.unclaim();
        }
    }

    private static boolean access(UI ui, Runnable act) {
        try {
            // A failure reaches the session's error handler; nobody waits for the result.
            var unused = ui.access(act::run);
            return true;
        } catch (UIDetachedException closedMeanwhile) {
            LOG.debug("A page was closed before it could be told", closedMeanwhile);
            return false;
        }
    }
}
