package com.rotki.portal.billing;

import com.rotki.portal.SharedState;
import com.rotki.portal.TestClock;
import com.rotki.portal.billing.EngineData.ChangePreview;
import com.rotki.portal.billing.EngineData.CheckoutOrder;
import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.EngineData.OpenCheckout;
import com.rotki.portal.billing.EngineData.PaymentState;
import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RefusalReason;
import com.rotki.portal.subscription.BillingCycle;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An engine in memory that tests move by hand. It sells nothing until a test opens it, as where there is no engine. */
@Primary
public class FakeEngine implements BillingProvider, SharedState {

    public static final URI CHECKOUT = URI.create("https://pay.example/checkout/");

    private final TestClock clock;
    private final Map<String, Map<String, EngineSubscription>> subscriptions = new ConcurrentHashMap<>();
    private final Map<String, List<EnginePayment>> payments = new ConcurrentHashMap<>();
    private final Map<String, CheckoutOrder> checkouts = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private boolean sells;
    private boolean away;
    private boolean keepsMoney;
    private @Nullable Runnable whileAnswering;
    private @Nullable Runnable afterChange;
    private @Nullable RefusalReason refusal;
    private @Nullable BillingProvider shop;

    FakeEngine(TestClock clock) {
        this.clock = clock;
    }

    @Override
    public void reset() {
        subscriptions.clear();
        payments.clear();
        checkouts.clear();
        asked.clear();
        keys.clear();
        sells = false;
        away = false;
        keepsMoney = false;
        whileAnswering = null;
        afterChange = null;
        refusal = null;
        shop = null;
    }

    /** Plans are sold by a shop from now on, which tells of them. */
    public void isReplacedBy(BillingProvider other) {
        shop = other;
    }

    /** Plans are sold from now on. */
    public void open() {
        sells = true;
    }

    public void isAway(boolean now) {
        away = now;
    }

    /** From now on no money is given back. */
    void refusesRefunds() {
        keepsMoney = true;
    }

    /** Runs once, after the subscriptions of a look were read and before it goes on. */
    void whileAnswering(Runnable act) {
        whileAnswering = act;
    }

    /** Runs once, after the engine did what it was asked for and before it answers. */
    void afterChange(Runnable act) {
        afterChange = act;
    }

    /** Does nothing of what it is asked for next. */
    void refuses(RefusalReason reason) {
        refusal = reason;
    }

    /** What was asked for that changes something, in its order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** The keys of idempotency with which immediate changes were asked for. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    public static String priceId(String tier, BillingCycle cycle) {
        return "price-" + tier + "-" + cycle;
    }

    /** The customer pays: what somebody bought is active. */
    public String pays(String customer, String tier, BillingCycle cycle) {
        String id = "sub-" + customer + "-"
                + subscriptions.getOrDefault(customer, Map.of()).size();
        put(customer, subscription(id, priceId(tier, cycle), EngineStatus.ACTIVE, true, clock.instant(), days(cycle)));
        pay(customer, PaymentState.PAID);
        return id;
    }

    private static Duration days(BillingCycle cycle) {
        return Duration.ofDays(cycle == BillingCycle.MONTHLY ? 30 : 365);
    }

    /** The period ends, the next one is paid, and what was planned comes about. */
    public void renews(String id) {
        edit(id, old -> {
            String price = old.nextPriceId() == null ? old.priceId() : old.nextPriceId();
            Instant start = old.paidUntil();
            return new EngineSubscription(
                    old.id(),
                    price,
                    old.status(),
                    old.createdAt(),
                    start,
                    start.plus(Duration.ofDays(30)),
                    true,
                    false,
                    null,
                    old.paymentMethod(),
                    false);
        });
    }

    /** The period is over, and the payment of the next one is neither there nor failed. */
    public void charges(String id) {
        edit(
                id,
                old -> new EngineSubscription(
                        old.id(),
                        old.priceId(),
                        old.status(),
                        old.createdAt(),
                        old.periodStart(),
                        old.paidUntil(),
                        old.renews(),
                        old.onePeriod(),
                        old.nextPriceId(),
                        old.paymentMethod(),
                        old.needsAction(),
                        true));
    }

    void put(String customer, EngineSubscription subscription) {
        subscriptions.computeIfAbsent(customer, key -> new LinkedHashMap<>()).put(subscription.id(), subscription);
    }

    public void pay(String customer, PaymentState state) {
        List<EnginePayment> all = payments.computeIfAbsent(customer, key -> new ArrayList<>());
        all.addFirst(new EnginePayment(
                "in-" + customer + "-" + all.size(),
                clock.instant(),
                1500,
                "EUR",
                state,
                "R-" + all.size(),
                "Visa 4242"));
    }

    static EngineSubscription subscription(
            String id, String price, EngineStatus status, boolean renews, Instant start, Duration paid) {
        return new EngineSubscription(
                id, price, status, start, start, start.plus(paid), renews, false, null, "Visa 4242", false);
    }

    private void ask(String what) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new AssertionError("The engine is asked while a transaction is open: " + what);
        }
        if (away) {
            throw BillingRefusedException.of(BillingRefusedException.UNAVAILABLE);
        }
    }

    private void change(String what) {
        ask(what);
        RefusalReason reason = refusal;
        refusal = null;
        if (reason != null) {
            throw BillingRefusedException.of(reason);
        }
        asked.add(what);
    }

    @Override
    public boolean sells() {
        return sells && shop == null;
    }

    @Override
    public boolean tells() {
        return shop != null;
    }

    @Override
    public ToldPlan told(String body) {
        return Objects.requireNonNull(shop).told(body);
    }

    @Override
    public List<Price> prices() {
        ask("prices");
        List<Price> prices = new ArrayList<>();
        Map.of("supporter", 500L, "basic", 1500L, "advanced", 3000L).forEach((tier, amount) -> {
            prices.add(new Price(priceId(tier, BillingCycle.MONTHLY), tier, BillingCycle.MONTHLY, amount, "EUR", true));
            prices.add(
                    new Price(priceId(tier, BillingCycle.YEARLY), tier, BillingCycle.YEARLY, 10 * amount, "EUR", true));
        });
        return prices;
    }

    @Override
    public String customer(AccountId account, String email) {
        change("customer");
        return "cus-" + account;
    }

    @Override
    public OpenCheckout open(CheckoutOrder order) {
        change("open " + order.reference());
        String id = "cs-" + order.reference();
        checkouts.put(id, order);
        return new OpenCheckout(
                id, CHECKOUT.resolve(order.reference()), clock.instant().plus(Duration.ofHours(1)));
    }

    @Override
    public boolean close(String checkoutId) {
        change("close " + checkoutId);
        CheckoutOrder order = checkouts.get(checkoutId);
        return order != null && !subscriptions.containsKey(order.customerId());
    }

    @Override
    public List<EngineSubscription> subscriptions(String customerId) {
        ask("subscriptions");
        List<EngineSubscription> answer =
                chosen(subscriptions.getOrDefault(customerId, Map.of()).values());
        Runnable act = whileAnswering;
        whileAnswering = null;
        if (act != null) {
            act.run();
        }
        return answer;
    }

    private static List<EngineSubscription> chosen(Collection<EngineSubscription> all) {
        List<EngineSubscription> going =
                all.stream().filter(each -> !each.isOver()).toList();
        return going.isEmpty()
                ? all.stream().max(Comparator.comparing(EngineSubscription::paidUntil)).stream()
                        .toList()
                : going;
    }

    @Override
    public List<EnginePayment> payments(String customerId) {
        ask("payments");
        return List.copyOf(payments.getOrDefault(customerId, List.of()));
    }

    @Override
    public ChangePreview preview(String subscriptionId, String priceId) {
        ask("preview");
        return new ChangePreview(750, 3000, "EUR", clock.instant().plus(Duration.ofDays(30)));
    }

    @Override
    public void changeNow(String subscriptionId, String priceId, String idempotencyKey) {
        change("changeNow " + priceId);
        keys.add(idempotencyKey);
        edit(subscriptionId, old -> copy(old, priceId, old.renews(), null));
    }

    @Override
    public void changeAtEnd(String subscriptionId, String priceId, String idempotencyKey) {
        change("changeAtEnd " + priceId);
        edit(subscriptionId, old -> copy(old, old.priceId(), true, priceId));
    }

    @Override
    public void dropPlannedChange(String subscriptionId) {
        change("drop");
        edit(subscriptionId, old -> copy(old, old.priceId(), old.renews(), null));
    }

    @Override
    public void cancel(String subscriptionId, @Nullable String reason) {
        change("cancel " + reason);
        edit(subscriptionId, old -> copy(old, old.priceId(), false, null));
    }

    @Override
    public void resume(String subscriptionId) {
        change("resume");
        edit(subscriptionId, old -> copy(old, old.priceId(), true, null));
    }

    @Override
    public void endAndRefund(String subscriptionId) {
        change("refund " + subscriptionId);
        if (keepsMoney) {
            throw BillingRefusedException.of(BillingRefusedException.UNAVAILABLE);
        }
        edit(
                subscriptionId,
                old -> subscription(
                        old.id(), old.priceId(), EngineStatus.ENDED, false, old.periodStart(), Duration.ofDays(1)));
    }

    private void edit(String id, UnaryOperator<EngineSubscription> change) {
        subscriptions.values().forEach(all -> all.computeIfPresent(id, (key, old) -> change.apply(old)));
        Runnable act = afterChange;
        afterChange = null;
        if (act != null) {
            act.run();
        }
    }

    static EngineSubscription copy(EngineSubscription old, String price, boolean renews, @Nullable String next) {
        return new EngineSubscription(
                old.id(),
                price,
                old.status(),
                old.createdAt(),
                old.periodStart(),
                old.paidUntil(),
                renews,
                old.onePeriod(),
                next,
                old.paymentMethod(),
                old.needsAction());
    }

    @Override
    public URI paymentMethodPage(String customerId, URI back) {
        ask("card");
        return URI.create("https://pay.example/card/" + customerId);
    }

    @Override
    public Optional<URI> payPage(String customerId) {
        ask("pay");
        return Optional.empty();
    }

    @Override
    public Optional<URI> invoice(String customerId, String paymentId) {
        ask("invoice");
        return payments.getOrDefault(customerId, List.of()).stream()
                .filter(payment -> payment.id().equals(paymentId))
                .findFirst()
                .map(payment -> URI.create("https://pay.example/invoice/" + payment.id()));
    }

    /** The body is {@code id type customer}; the signature is the word “signed”. */
    @Override
    public EngineEvent verify(byte[] body, Map<String, String> headers) {
        if (shop != null) {
            return shop.verify(body, headers);
        }
        if (!"signed".equals(headers.get("signature"))) {
            throw BillingRefusedException.of(BillingRefusedException.BAD_SIGNATURE);
        }
        String[] parts = new String(body, StandardCharsets.UTF_8).split(" ", 3);
        return new EngineEvent(parts[0], parts[1], parts.length > 2 ? parts[2] : null);
    }

    @Override
    public Optional<URI> customerPage(String customerId) {
        return Optional.of(URI.create("https://engine.example/customers/" + customerId));
    }
}
