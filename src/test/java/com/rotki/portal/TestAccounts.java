package com.rotki.portal;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes accounts with a subscription for tests, and acts as their owner or their app. */
@Component
public class TestAccounts {

    /** The password of every account of a test. */
    public static final String PASSWORD = "a long enough test password";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwordEncoder;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;
    private volatile String hash = "";

    TestAccounts(
            JdbcClient jdbc, PasswordEncoder passwordEncoder, SecurityContextHolderStrategy contexts, Clock clock) {
        this.jdbc = jdbc;
        this.passwordEncoder = passwordEncoder;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Makes an account of a role, without a subscription. */
    public AccountId account(Role role) {
        if (hash.isEmpty()) {
            hash = passwordEncoder.encode(PASSWORD);
        }
        AccountId id = AccountId.newId();
        jdbc.sql("insert into account (id, email, email_key, password_hash, role, demo, created_at, version)"
                        + " values (:id, :email, :email, :hash, :role, false, :now, 0)")
                .param("id", id.value())
                .param("email", email(id))
                .param("hash", hash)
                .param("role", role.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Makes a subscriber whose subscription to {@code tier} is paid for the next 30 days. */
    public AccountId subscriber(String tier) {
        return subscriber(tier, "ACTIVE", Duration.ofDays(30));
    }

    /** Makes a subscriber whose subscription was recorded in {@code status} and whose period ends after {@code left}. */
    public AccountId subscriber(String tier, String status, Duration left) {
        AccountId id = account(Role.SUBSCRIBER);
        Instant now = clock.instant();
        jdbc.sql("insert into subscription (id, account_id, tier_code, billing_cycle, status, period_start,"
                        + " period_end, created_at, version)"
                        + " values (:id, :account, :tier, 'MONTHLY', :status, :start, :end, :start, 0)")
                .param("id", UUID.randomUUID())
                .param("account", id.value())
                .param("tier", tier)
                .param("status", status)
                .param("start", now.minus(Duration.ofDays(400)).atOffset(ZoneOffset.UTC))
                .param("end", now.plus(left).atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Returns the address of an account that was made here. */
    public static String email(AccountId id) {
        return id + "@example.org";
    }

    /** Signs the owner in to the current thread, with a fresh proof of identity. */
    public void signIn(AccountId id) {
        signIn(id, Role.SUBSCRIBER, Actor.Kind.OWNER, Permissions.OF_OWNER, clock.instant());
    }

    /** Signs somebody in to the current thread. */
    public void signIn(AccountId id, Role role, Actor.Kind kind, Set<String> permissions, Instant authenticatedAt) {
        var actor = new Actor(id, email(id), kind, role, authenticatedAt);
        var authorities = Stream.concat(permissions.stream(), Stream.of("ROLE_" + role))
                .map(SimpleGrantedAuthority::new)
                .toList();
        var context = contexts.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, authorities));
        contexts.setContext(context);
    }

    /** Signs somebody of the support in who looks at an account. */
    public void signInVisitor(Actor visitor) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(SignedInAs.visitor(visitor));
        contexts.setContext(context);
    }

    /** Signs nobody in any more. */
    public void signOut() {
        contexts.clearContext();
    }

    /** Does something as the account's owner, and puts back who was signed in before. */
    public <T> T asOwner(AccountId id, Supplier<T> work) {
        return as(() -> signIn(id), work);
    }

    /** Does something as some admin, and puts back who was signed in before. */
    public <T> T asAdmin(Supplier<T> work) {
        return as(() -> signInStaff(Role.ADMIN), work);
    }

    /** Signs a new member of the staff in to the current thread. */
    public AccountId signInStaff(Role role) {
        AccountId id = account(role);
        signIn(id, role, Actor.Kind.STAFF, Permissions.of(role), clock.instant());
        return id;
    }

    /** Does something as the account's app, and puts back who was signed in before. */
    public <T> T asApp(AccountId id, Supplier<T> work) {
        return as(() -> signIn(id, Role.SUBSCRIBER, Actor.Kind.APP, Permissions.OF_APP, clock.instant()), work);
    }

    private <T> T as(Runnable signIn, Supplier<T> work) {
        var before = contexts.getContext();
        signIn.run();
        try {
            return work.get();
        } finally {
            contexts.setContext(before);
        }
    }
}
