package com.rotki.portal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.rotki.portal.TestClock;
import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.billing.Prices.Standing;
import com.rotki.portal.subscription.BillingCycle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;

class PriceListTest {

    private static final Price BASIC = new Price("price_1", "basic", BillingCycle.MONTHLY, 2500, "EUR", true);
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final TestClock clock = new TestClock();
    private final BillingProvider engine = mock(BillingProvider.class);

    @BeforeEach
    void theEngineSells() {
        when(engine.sells()).thenReturn(true);
        when(engine.prices()).thenReturn(List.of(BASIC));
    }

    @Test
    void withoutAnEngineNothingIsSoldHere() {
        assertThat(list(new NoProvider("none"), Runnable::run).now()).isEqualTo(Prices.soldElsewhere());
    }

    @Test
    void anEngineThatSellsNothingIsNotAskedForPrices() {
        when(engine.sells()).thenReturn(false);

        assertThat(list().now().soldHere()).isFalse();

        verify(engine, times(0)).prices();
    }

    @Test
    void pricesAreKeptForSomeMinutesWithTheTimeOfTheLook() {
        PriceList list = list();
        Instant asked = clock.instant();

        Prices first = list.now();
        clock.advance(PriceList.FRESH.minus(MOMENT));
        Prices second = list.now();

        assertThat(first)
                .isEqualTo(new Prices(Standing.CURRENT, List.of(BASIC), asked))
                .isEqualTo(second);
        assertThat(first.of("basic", BillingCycle.MONTHLY)).contains(BASIC);
        assertThat(first.of("basic", BillingCycle.YEARLY)).isEmpty();
        verify(engine, times(1)).prices();
    }

    @Test
    void anEngineThatIsAwayLeavesTheLastPricesWithTheirTime() {
        PriceList list = list();
        Instant asked = clock.instant();
        list.now();
        when(engine.prices()).thenThrow(BillingRefusedException.of(BillingRefusedException.UNAVAILABLE));

        clock.advance(PriceList.FRESH);

        assertThat(list.now()).isEqualTo(new Prices(Standing.LAST_KNOWN, List.of(BASIC), asked));
    }

    @Test
    void anEngineThatIsAwayIsAskedAgainOnlyAfterAPause() {
        when(engine.prices()).thenThrow(BillingRefusedException.of(BillingRefusedException.UNAVAILABLE));
        PriceList list = list();

        assertThat(list.now()).isEqualTo(new Prices(Standing.UNKNOWN, List.of(), null));
        list.now();
        verify(engine, times(1)).prices();

        clock.advance(PriceList.PAUSE);
        list.now();
        verify(engine, times(2)).prices();
    }

    @Test
    void pricesComeBackWithTheEngine() {
        when(engine.prices()).thenThrow(new IllegalStateException("nonsense")).thenReturn(List.of(BASIC));
        PriceList list = list();

        assertThat(list.now().standing()).isEqualTo(Standing.UNKNOWN);
        clock.advance(PriceList.PAUSE);
        assertThat(list.now().standing()).isEqualTo(Standing.CURRENT);
    }

    @Test
    void nobodyWaitsForAnEngineTwice() {
        // The engine never answers: what is to be run is dropped.
        PriceList list = list(engine, forgotten -> {});

        assertThat(list.now().standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(list.now().standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void aPortalThatStopsShowsThePageWithoutPrices() {
        PriceList list = list(engine, task -> {
            throw new TaskRejectedException("stopping");
        });

        assertThat(list.now().standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void nonsenseIsNoPrice() {
        when(engine.prices())
                .thenReturn(Stream.of(
                                new Price("a", "basic", BillingCycle.MONTHLY, -1, "EUR", true),
                                new Price("b", "basic", BillingCycle.MONTHLY, 0, "EUR", true),
                                new Price("c", "basic", BillingCycle.MONTHLY, 5, "euro", true),
                                new Price("d", "basic", BillingCycle.MONTHLY, 5, "XXX", true))
                        .toList());

        assertThat(list().now().all()).isEmpty();
    }

    private PriceList list() {
        return list(engine, Runnable::run);
    }

    private PriceList list(BillingProvider provider, TaskExecutor executor) {
        return new PriceList(provider, executor, clock);
    }
}
