package com.rotki.portal.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.task.SyncTaskExecutor;

/** How an open page hears of what happens, with and without a push connection. */
class LiveUpdatesTest {

    private static final Duration PACE = Duration.ofSeconds(1);

    private final AccountId account = AccountId.newId();
    private final TestClock clock = new TestClock();
    private final Line line = new Line();
    private final LiveUpdates live =
            new LiveUpdates(mock(CurrentActor.class), new SyncTaskExecutor(), line, new LiveSettings(PACE), clock);
    private final Div part = new Div();
    private final List<News> told = new ArrayList<>();

    @BeforeEach
    void openPage() {
        MockVaadin.setup();
        UI.getCurrent().add(part);
        live.listen(part, account, told::add);
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    @Test
    void aPageIsToldAtOnce() {
        live.on(new Refused(account, 1));
        roundTrip();

        assertThat(told).containsExactly(news(new Refused(account, 1)));
    }

    /** A laptop that sleeps, a tab that is frozen: what happens meanwhile must not pile up. */
    @Test
    void aPageWithoutPushKeepsNothingThatGrowsWithTheNumberOfEvents() {
        line.open = false;

        for (int call = 0; call < 1_000; call++) {
            live.on(new Refused(account, call));
            clock.advance(PACE);
            live.tellWaiting();
        }

        assertThat(VaadinSession.getCurrent().getPendingAccessQueue()).isEmpty();
        assertThat(told).isEmpty();
        line.open = true;
        live.tellWaiting();
        roundTrip();
        assertThat(told).containsExactly(news(new Refused(account, 999)));
    }

    @Test
    void aPageWhosePushComesBackIsRebuiltOnce() {
        line.open = false;
        live.on(new Refused(account, 1));
        live.on(new Renamed(account));
        line.open = true;

        live.tellWaiting();
        live.tellWaiting();
        roundTrip();
        clock.advance(PACE);
        live.tellWaiting();
        roundTrip();

        assertThat(told).containsExactly(news(new Refused(account, 1), new Renamed(account)));
    }

    @Test
    void aPageIsRebuiltAtMostOnceASecond() {
        live.on(new Refused(account, 1));
        roundTrip();
        clock.advance(PACE.minusMillis(1));
        live.on(new Refused(account, 2));
        live.on(new Refused(account, 3));
        live.tellWaiting();
        roundTrip();
        assertThat(told).hasSize(1);

        clock.advance(Duration.ofMillis(1));
        live.tellWaiting();
        roundTrip();

        assertThat(told).containsExactly(news(new Refused(account, 1)), news(new Refused(account, 3)));
    }

    @Test
    void whileAPageIsBusyOnlyOneTaskWaitsForIt() {
        for (int call = 0; call < 100; call++) {
            live.on(new Refused(account, call));
        }

        assertThat(VaadinSession.getCurrent().getPendingAccessQueue()).hasSize(1);
    }

    @Test
    void eachKindIsToldWithItsLatestEventInTheOrderOfThese() {
        line.open = false;
        live.on(new Refused(account, 1));
        live.on(new Renamed(account));
        live.on(new Refused(account, 2));
        line.open = true;

        live.tellWaiting();
        roundTrip();

        assertThat(told).containsExactly(news(new Renamed(account), new Refused(account, 2)));
        assertThat(told.getFirst().latest(Refused.class)).contains(new Refused(account, 2));
        assertThat(told.getFirst().includes(Ended.class)).isFalse();
        assertThat(told.getFirst().includes(Ended.class, Renamed.class)).isTrue();
    }

    @Test
    void aConnectionThatIsLostBeforeThePageIsLockedKeepsTheNews() {
        live.on(new Refused(account, 1));
        line.open = false;
        roundTrip();
        assertThat(told).isEmpty();

        line.open = true;
        live.tellWaiting();
        roundTrip();

        assertThat(told).hasSize(1);
    }

    @Test
    void aClockThatIsSetBackDelaysNothing() {
        live.on(new Refused(account, 1));
        roundTrip();
        clock.advance(Duration.ofDays(-2));

        live.on(new Refused(account, 2));
        roundTrip();

        assertThat(told).hasSize(2);
    }

    @Test
    void aPartThatFailsKeepsTheOthersFromNothing() {
        for (int part = 0; part < 10; part++) {
            Div failing = new Div();
            UI.getCurrent().add(failing);
            live.listen(failing, account, news -> {
                throw new IllegalStateException("broken");
            });
        }
        VaadinSession.getCurrent().setErrorHandler(event -> {});

        live.on(new Refused(account, 1));
        roundTrip();

        assertThat(told).hasSize(1);
    }

    @Test
    void eventOfAnotherAccountReachesNoPage() {
        live.on(new Refused(AccountId.newId(), 1));
        roundTrip();

        assertThat(told).isEmpty();
    }

    @Test
    void aPartThatLeftThePageIsToldNothing() {
        line.open = false;
        live.on(new Refused(account, 1));
        UI.getCurrent().remove(part);
        line.open = true;

        live.tellWaiting();
        live.on(new Refused(account, 2));
        roundTrip();

        assertThat(told).isEmpty();
    }

    /** The end of a session does not wait for a connection, and no later event can hide it. */
    @Test
    void awaitedEventIsHandledOnceAndAtOnceEvenWithoutPush() {
        List<String> done = new ArrayList<>();
        live.once(part, account, new Ended(account, 7)::equals, () -> done.add("left"));
        line.open = false;

        live.on(new Ended(account, 6));
        roundTrip();
        assertThat(done).isEmpty();
        live.on(new Ended(account, 7));
        live.on(new Ended(account, 8));
        live.on(new Ended(account, 7));
        roundTrip();

        assertThat(done).containsExactly("left");
    }

    private static void roundTrip() {
        MockVaadin.clientRoundtrip(true);
    }

    private static News news(AccountEvent... events) {
        return new News(List.of(events));
    }

    private static final class Line extends PushLine {

        private boolean open = true;

        @Override
        boolean isOpen(UI ui) {
            return open;
        }
    }

    private record Refused(AccountId account, int number) implements Happened {}

    private record Renamed(AccountId account) implements Happened {}

    private record Ended(AccountId account, int session) implements Happened {}

    private interface Happened extends AccountEvent {

        @Override
        default EventKind kind() {
            return EventKind.IDENTITY_CONFIRMED;
        }

        @Override
        default Instant at() {
            return TestClock.START;
        }

        @Override
        default Actor actor() {
            return new Actor(account(), "app", Actor.Kind.APP, Role.SUBSCRIBER, TestClock.START);
        }
    }
}
