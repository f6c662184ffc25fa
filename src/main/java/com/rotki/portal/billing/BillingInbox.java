package com.rotki.portal.billing;

import com.rotki.portal.account.EmailAddress;
import com.rotki.portal.billing.BillingProvider.EngineEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.SealedText;
import com.rotki.portal.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed events of the engine. Each is stored once, under its id, before it is answered, and applied afterwards: what
 * is stored is never lost, whatever happens to the process. Only who holds the engine's key can make it grow.
 */
@Component
class BillingInbox {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final String ALL = "select e.*, coalesce(c.account_id, t.account_id) as account_id"
            + " from billing_event e left join billing_customer c on c.customer_id = e.customer_id"
            + " left join billing_told_plan t on t.reference = e.customer_id";

    /** Of that many values each fits many addresses: enough to find an event, too few to tell whom it is about. */
    private static final int ADDRESS_HASHES = 1 << 16;

    private static final int LONGEST_TYPE = 100;

    private final BillingProvider provider;
    private final SealedText sealed;
    private final JdbcClient jdbc;
    private final Clock clock;

    BillingInbox(BillingProvider provider, SealedText sealed, JdbcClient jdbc, Clock clock) {
        this.provider = provider;
        this.sealed = sealed;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Stores an event, once.
     *
     * @param headers by their names in lower case
     * @throws BillingRefusedException ({@code billing.bad-signature}, {@code billing.bad-command}); nothing is stored then
     */
    @Transactional
    public void take(byte[] body, Map<String, String> headers) {
        EngineEvent event = provider.verify(body, headers);
        Secret content = Secret.of(new String(body, StandardCharsets.UTF_8));
        jdbc.sql("insert into billing_event (id, type, customer_id, version, content, received_at, state, due_at)"
                        + " values (:id, :type, :customer, :version, :content, :now, 'WAITING', :now)"
                        + " on conflict do nothing")
                .param("id", event.id())
                .param("type", event.type().substring(0, Math.min(event.type().length(), LONGEST_TYPE)))
                .param("customer", event.customerId())
                .param("version", event.version())
                .param("content", sealed.seal(seal(event.id()), content))
                .param("now", now())
                .update();
    }

    /**
     * Claims an event that is due, so that no other node applies it meanwhile.
     *
     * @param lease for how long nobody else gets it
     */
    @Transactional
    public Optional<WaitingEvent> claim(Duration lease) {
        return jdbc.sql("select id, type, customer_id, attempts from billing_event"
                        + " where state = 'WAITING' and due_at <= :now order by due_at, version desc, id limit 1"
                        + " for update skip locked")
                .param("now", now())
                .query((row, number) -> new WaitingEvent(
                        row.getString("id"),
                        row.getString("type"),
                        row.getString("customer_id"),
                        row.getInt("attempts")))
                .optional()
                .map(event -> {
                    jdbc.sql("update billing_event set attempts = attempts + 1, due_at = :later where id = :id")
                            .param("later", clock.instant().plus(lease).atOffset(ZoneOffset.UTC))
                            .param("id", event.id())
                            .update();
                    return event;
                });
    }

    /** Returns an event as it came. */
    String content(WaitingEvent event) {
        byte[] content = jdbc.sql("select content from billing_event where id = :id")
                .param("id", event.id())
                .query(byte[].class)
                .single();
        return sealed.open(seal(event.id()), content).reveal();
    }

    private static String seal(String id) {
        return "billing event " + id;
    }

    /** Everything that the engine said about the customer until now is applied, or is about nobody that we know. */
    @Transactional
    public void settle(WaitingEvent event, boolean known) {
        jdbc.sql("update billing_event set state = :state, problem = null, settled_at = :now where id = :id")
                .param("state", known ? "APPLIED" : "UNKNOWN")
                .param("now", now())
                .param("id", event.id())
                .update();
    }

    /** It could not be applied; it is tried again, after pauses that grow up to an hour, until it can be. */
    @Transactional
    public void postpone(WaitingEvent event, String problem) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(event.attempts(), 12));
        Instant due = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        jdbc.sql("update billing_event set problem = :problem, due_at = :due where id = :id")
                .param("problem", problem)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("id", event.id())
                .update();
    }

    /** Has an event applied once more, as soon as possible. Returns whether there is such an event. */
    @Transactional
    public boolean again(String id) {
        return jdbc.sql("update billing_event set state = 'WAITING', due_at = :now, settled_at = null where id = :id")
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Keeps with an event of nobody whose account it waits for; null if none can come. */
    @Transactional
    public void await(WaitingEvent event, @Nullable String email) {
        settle(event, false);
        jdbc.sql("update billing_event set address_hash = :hash where id = :id")
                .param("hash", email == null ? null : hash(email))
                .param("id", event.id())
                .update();
    }

    /** Has the events applied that wait for the account of an address, and those of some others. */
    @Transactional
    public void awake(String email) {
        jdbc.sql("update billing_event set state = 'WAITING', due_at = :now, settled_at = null"
                        + " where state = 'UNKNOWN' and address_hash = :hash")
                .param("now", now())
                .param("hash", hash(email))
                .update();
    }

    /** Has all applied that came since then and wait for an account: it may have come while they were looked at. */
    @Transactional
    public void awakeSince(Instant received) {
        jdbc.sql("update billing_event set state = 'WAITING', due_at = :now, settled_at = null"
                        + " where state = 'UNKNOWN' and address_hash is not null and received_at > :received")
                .param("now", now())
                .param("received", received.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static int hash(String email) {
        return Math.floorMod(new EmailAddress(email).key().hashCode(), ADDRESS_HASHES);
    }

    /** Returns the newest events, those that need somebody first. */
    List<ReceivedEvent> latest(int most) {
        return jdbc.sql(ALL + " order by case when e.problem is not null then 0"
                        + " when e.state = 'UNKNOWN' then 1 else 2 end,"
                        + " e.received_at desc, e.id limit :most")
                .param("most", most)
                .query((row, number) -> ReceivedEvent.read(row))
                .list();
    }

    /** Returns the newest events of an account, the newest first. */
    List<ReceivedEvent> latest(AccountId account, int most) {
        return jdbc.sql(
                        ALL
                                + " where c.account_id = :account or t.account_id = :account order by e.received_at desc, e.id limit :most")
                .param("account", account.value())
                .param("most", most)
                .query((row, number) -> ReceivedEvent.read(row))
                .list();
    }

    /** Deletes what was settled before {@code at}. */
    @Transactional
    public void deleteBefore(Instant at) {
        jdbc.sql("delete from billing_event where settled_at < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** An event that is to be applied; {@code attempts} were made before. */
    record WaitingEvent(String id, String type, @Nullable String customerId, int attempts) {}
}
