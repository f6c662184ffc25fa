package com.rotki.portal.billing;

import com.rotki.portal.account.AccountInvitations;
import com.rotki.portal.account.AccountInvitations.NobodysPassword;
import com.rotki.portal.account.AccountLock;
import com.rotki.portal.account.AccountRoles;
import com.rotki.portal.billing.CustomerImportEvent.CustomersImported;
import com.rotki.portal.billing.CustomerImportLine.Customer;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.TextBundles;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.PlanGrant;
import com.rotki.portal.subscription.PlanGrants;
import com.rotki.portal.subscription.SubscriptionRefusedException;
import com.rotki.portal.subscription.TierRefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports some customers in one transaction. */
@Component
class CustomerImportBatch {

    private final AccountInvitations invitations;
    private final AccountRoles roles;
    private final AccountLock lock;
    private final PlanGrants grants;
    private final CustomerImportStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final MessageSource texts = TextBundles.all();

    CustomerImportBatch(
            AccountInvitations invitations,
            AccountRoles roles,
            AccountLock lock,
            PlanGrants grants,
            CustomerImportStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.roles = roles;
        this.lock = lock;
        this.grants = grants;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Returns a password that nobody knows, for all accounts of one import. */
    @Transactional(readOnly = true)
    public NobodysPassword nobodysPassword() {
        return invitations.nobodysPassword();
    }

    /** Returns what importing the customers would do. */
    @Transactional(readOnly = true)
    public List<CustomerImportVerdict> rehearse(List<Customer> customers, CustomerImportOptions options) {
        return customers.stream()
                .map(customer -> verdict(customer, invitations.find(customer.email()), options))
                .toList();
    }

    /**
     * Imports all of the customers with whom nothing is wrong.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if somebody signs up with one of the addresses at
     *     the same moment
     * @throws org.springframework.dao.ConcurrencyFailureException if somebody holds one of the accounts
     */
    @Transactional
    public List<CustomerImportVerdict> apply(
            List<Customer> customers, CustomerImportOptions options, NobodysPassword password) {
        return customers.stream()
                .map(customer -> apply(customer, options, password))
                .toList();
    }

    /** Puts an admin's import on record. */
    @Transactional
    public void record(Actor admin, CustomerImportSummary summary) {
        events.publishEvent(new CustomersImported(admin.person(), clock.instant(), admin, summary));
    }

    private CustomerImportVerdict apply(Customer customer, CustomerImportOptions options, NobodysPassword password) {
        Optional<AccountId> known = invitations.find(customer.email());
        known.ifPresent(lock::acquire);
        CustomerImportVerdict verdict = verdict(customer, known, options);
        if (verdict != CustomerImportVerdict.CREATED && verdict != CustomerImportVerdict.GIVEN) {
            return verdict;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AccountId account = known.orElseGet(() -> {
            AccountId made = AccountId.newId();
            return invitations.reserve(made, customer.email(), customer.language(), password, options.actor(made, now));
        });
        grants.give(account, customer.grant(), options.actor(account, now), reason(customer));
        store.add(account, customer, known.isEmpty(), options.invitationsPerMinute(), now);
        return verdict;
    }

    private CustomerImportVerdict verdict(Customer customer, Optional<AccountId> known, CustomerImportOptions options) {
        Optional<PlanGrant> earlier = known.flatMap(store::imported);
        if (earlier.isPresent()) {
            return earlier.get().equals(customer.grant())
                    ? CustomerImportVerdict.UNCHANGED
                    : CustomerImportVerdict.OTHERWISE;
        }
        try {
            grants.requirePossible(customer.grant());
            if (Duration.between(clock.instant(), customer.grant().until()).compareTo(options.longest()) > 0) {
                return CustomerImportVerdict.SECOND_ADMIN;
            }
            return known.map(account -> verdict(account, customer.grant())).orElse(CustomerImportVerdict.CREATED);
        } catch (DomainException refused) {
            return problem(refused);
        }
    }

    private CustomerImportVerdict verdict(AccountId account, PlanGrant grant) {
        if (roles.of(account).role() != Role.SUBSCRIBER) {
            return CustomerImportVerdict.STAFF;
        }
        grants.requirePossible(account, grant);
        return grants.works(account) ? CustomerImportVerdict.GRANTED : CustomerImportVerdict.GIVEN;
    }

    private static CustomerImportVerdict problem(DomainException refused) {
        if (refused.is(TierRefusedException.UNKNOWN)) {
            return CustomerImportVerdict.TIER;
        }
        if (refused.is(SubscriptionRefusedException.INVALID_PERIOD)) {
            return CustomerImportVerdict.PERIOD;
        }
        if (refused.is(SubscriptionRefusedException.PAID_FOR)) {
            return CustomerImportVerdict.PAYS;
        }
        throw refused;
    }

    /** Its owner reads it. */
    private String reason(Customer customer) {
        Locale language = Objects.requireNonNullElse(customer.language(), Locale.ENGLISH);
        return Objects.requireNonNull(texts.getMessage("billing.import.reason", null, language));
    }
}
