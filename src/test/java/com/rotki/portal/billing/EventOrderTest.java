package com.rotki.portal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.PortalTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.ReceivedEvent.State;
import com.rotki.portal.billing.SubscriptionLife.Step;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

/**
 * Two accounts live the same life at the engine. The events of one come one after the other, each applied at once; those of
 * the other in any order, some twice and late, while the engine is away now and then. In the end both have the same.
 */
@PortalTest
@Tag("database")
class EventOrderTest {

    private static final Map<String, String> SIGNED = Map.of("signature", "signed");
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Autowired
    private FakeEngine engine;

    @Autowired
    private BillingInbox inbox;

    @Autowired
    private InboxRun run;

    @Autowired
    private BillingSync sync;

    @Autowired
    private BillingCustomers customers;

    @Autowired
    private BillingRecords records;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    /** A step, after a pause; its event arrives as often as {@code copies} says, each after another step. */
    record Moment(Step step, int hours, int copies, boolean away) {}

    @BeforeProperty
    void joinThePortal() throws Exception {
        new TestContextManager(EventOrderTest.class).prepareTestInstance(this);
    }

    @AfterProperty
    void leaveItAsItWas() {
        engine.reset();
        clock.reset();
    }

    @Property(seed = "20261128", tries = 40)
    void anyOrderRepetitionAndDelayEndsInTheSameState(
            @ForAll("lives") List<Moment> moments, @ForAll boolean boughtTwice, @ForAll int shuffle) {
        leaveItAsItWas();
        jdbc.sql("delete from billing_event").update();
        engine.open();
        Subject ordered = new Subject();
        Subject shuffled = new Subject();
        var random = new Random(shuffle);
        List<String> late = new ArrayList<>();
        int number = 0;
        for (Moment moment : moments) {
            clock.advance(Duration.ofHours(moment.hours()));
            ordered.life.take(moment.step());
            shuffled.life.take(moment.step());
            ordered.arrive("evt-o-" + number);
            run.applyAll();
            late.addAll(Collections.nCopies(moment.copies(), "evt-s-" + number++));
            Collections.shuffle(late, random);
            engine.isAway(moment.away());
            for (int count = random.nextInt(late.size() + 1); count > 0; count--) {
                shuffled.arrive(late.removeLast());
            }
            run.applyAll();
            engine.isAway(false);
        }
        if (boughtTwice) {
            ordered.life.buyAnother();
            shuffled.life.buyAnother();
            ordered.arrive("evt-o-second");
            late.add("evt-s-second");
            Collections.shuffle(late, random);
        }
        late.forEach(shuffled::arrive);
        run.applyAll();
        clock.advance(LONGEST_PAUSE);
        run.applyAll();

        assertThat(inbox.latest(BillingAdministration.MOST))
                .extracting(ReceivedEvent::state)
                .containsOnly(State.APPLIED);
        assertThat(shuffled.state()).isEqualTo(ordered.state());
        assertThat(sync.look(shuffled.account)).isFalse();
    }

    @Provide
    Arbitrary<List<Moment>> lives() {
        return Combinators.combine(
                        Arbitraries.of(Step.class),
                        Arbitraries.integers().between(0, 24 * 40),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false, false))
                .as(Moment::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(moments -> {
                    List<Moment> life = new ArrayList<>(moments);
                    life.addFirst(new Moment(Step.BUY, 0, 2, false));
                    return life;
                });
    }

    /** One of the two accounts. */
    private final class Subject {

        private final AccountId account = accounts.account(Role.SUBSCRIBER);
        private final String customer = customers.keep(account, "cus-" + account);
        private final SubscriptionLife life = new SubscriptionLife(engine, customer, clock);

        void arrive(String event) {
            inbox.take((event + " changed " + customer).getBytes(StandardCharsets.UTF_8), SIGNED);
        }

        /** Returns all that the portal keeps of it, as words without its id. */
        String state() {
            List<Map<String, Object>> plan = jdbc.sql("select tier_code, billing_cycle, status, period_start,"
                            + " period_end, one_period from subscription where account_id = :account")
                    .param("account", account.value())
                    .query()
                    .listOfRows();
            List<EnginePayment> payments = records.payments(account);
            return (plan + " " + records.find(account) + " " + payments).replace(customer, "customer");
        }
    }
}
