package com.rotki.portal.shell;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.LeavingPage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Bounds how many pages are open at once: in a session, of an account, and of everybody who is not signed in together.
 * The server keeps each of them, whether or not anybody still looks at it. One more ends the oldest, of strangers the
 * oldest of the address that has the most, and that page says so ({@link ClosedPage}).
 */
@Component
class PageLimit implements VaadinServiceInitListener {

    static final int PER_SESSION = 20;
    static final int PER_ACCOUNT = 60;

    private static final Logger LOG = LoggerFactory.getLogger(PageLimit.class);

    private final CurrentActor currentActor;
    private final TaskExecutor executor;
    private final HeldByAddress<UI> ofStrangers;
    private final Map<AccountId, SequencedSet<UI>> ofAccounts = new HashMap<>();

    PageLimit(
            CurrentActor currentActor,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            AnonymousBound anonymousBound) {
        this.currentActor = currentActor;
        this.executor = executor;
        this.ofStrangers = new HeldByAddress<>(anonymousBound::most);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> opened(init.getUI()));
    }

    void opened(UI page) {
        AccountId person = currentActor.find().map(Actor::person).orElse(null);
        page.addDetachListener(detach -> closed(person, page));
        UI excess = person == null ? ofStrangers.add(page) : add(person, page);
        if (excess != null) {
            end(excess);
        }
        ofSameSession(page).forEach(this::end);
    }

    /** Returns the entry that has to go for it, or null. */
    private synchronized @Nullable UI add(AccountId person, UI page) {
        SequencedSet<UI> pages = ofAccounts.computeIfAbsent(person, key -> new LinkedHashSet<>());
        pages.add(page);
        return pages.size() > PER_ACCOUNT ? pages.removeFirst() : null;
    }

    private synchronized void closed(@Nullable AccountId person, UI page) {
        if (person == null) {
            ofStrangers.remove(page);
        } else {
            ofAccounts.computeIfPresent(person, (key, pages) -> pages.remove(page) && pages.isEmpty() ? null : pages);
        }
    }

    private static List<UI> ofSameSession(UI page) {
        List<UI> pages = page.getSession().getUIs().stream()
                .filter(other -> !other.isClosing() && !other.equals(page))
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        return pages.subList(0, Math.max(0, pages.size() + 1 - PER_SESSION));
    }

    /** In another thread: the page may be one of another session, which is not locked here. */
    private void end(UI page) {
        executor.execute(() -> {
            try {
                // A failure reaches the session's error handler; nobody waits for the result.
                var unused = page.access(() -> leave(page));
            } catch (UIDetachedException closedMeanwhile) {
                LOG.debug("The oldest page has been closed already", closedMeanwhile);
            }
        });
    }

    private static void leave(UI page) {
        PushConnection connection = page.getInternals().getPushConnection();
        if (connection == null || !connection.isConnected()) {
            ClosedPage.owe(page.getSession().getSession());
        }
        LeavingPage.byPush(page, ClosedPage.PATH);
        page.close();
        // Vaadin takes closed pages off a session at its next request only, and there may be none.
        VaadinSession.getCurrent().removeUI(page);
    }
}
