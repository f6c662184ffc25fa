package com.rotki.portal.support;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Agents, codes and visits for tests. */
@Component
public class TestVisits {

    /** Why the agents of tests look. */
    public static final VisitReason REASON = new VisitReason("The app is refused", "HELP-7");

    private final TestAccounts accounts;
    private final SupportAccessService access;
    private final VisitRequests requests;
    private final VisitService visits;
    private final CurrentActor currentActor;
    private final SecurityContextHolderStrategy contexts;
    private final SupportVisitRepository repository;
    private final VisitSummaries summaries;
    private final JdbcClient jdbc;
    private final Clock clock;

    TestVisits(
            TestAccounts accounts,
            SupportAccessService access,
            VisitRequests requests,
            VisitService visits,
            CurrentActor currentActor,
            SecurityContextHolderStrategy contexts,
            SupportVisitRepository repository,
            VisitSummaries summaries,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.access = access;
        this.requests = requests;
        this.visits = visits;
        this.currentActor = currentActor;
        this.contexts = contexts;
        this.repository = repository;
        this.summaries = summaries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Signs a new agent in to the current thread. */
    public AccountId signInAgent() {
        AccountId agent = accounts.account(Role.SUPPORT);
        signIn(agent, Role.SUPPORT);
        return agent;
    }

    /** Signs somebody of the staff in to the current thread. */
    public void signIn(AccountId id, Role role) {
        accounts.signIn(id, role, Actor.Kind.STAFF, Permissions.of(role), clock.instant());
    }

    /** Has the owner make a code. */
    public String codeOf(AccountId owner) {
        return accounts.asOwner(owner, () -> access.createCode().digits().reveal());
    }

    /** Lets the agent who is signed in begin a visit by the owner's code. */
    public VisitId begin(AccountId owner) {
        VisitId visit = requests.withCode(owner, REASON, codeOf(owner));
        visits.begin(visit);
        return visit;
    }

    /** Begins a visit and signs its visitor in to the current thread. */
    public VisitId enter(AccountId owner) {
        Actor agent = currentActor.require();
        VisitId visit = begin(owner);
        var context = contexts.createEmptyContext();
        context.setAuthentication(SignedInAs.visitor(agent.visiting(owner, visit)));
        contexts.setContext(context);
        return visit;
    }

    /** Does the same as {@link #enter}, in the request of an open page. */
    public VisitId enterWithPage(AccountId owner) {
        var own = contexts.getContext().getAuthentication();
        var request = new MockHttpServletRequest();
        request.getSession().setAttribute(VisitSession.OWN, own);
        VisitId visit = enter(owner);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return visit;
    }

    /** Ends that request. */
    public void closePage() {
        RequestContextHolder.resetRequestAttributes();
    }

    /** Returns the visit, whoever is signed in. */
    public VisitSummary find(VisitId visit) {
        return summaries.of(repository.findById(visit.value()).orElseThrow());
    }

    /** Returns why the visit ended, if it did. */
    public Optional<VisitEnd> ended(VisitId visit) {
        return Optional.ofNullable(find(visit).end());
    }

    /** Does something as the owner. */
    public <T> T asOwner(AccountId owner, Supplier<T> work) {
        return accounts.asOwner(owner, work);
    }

    /** Returns how many rows of a kind the log has of an account. */
    public long logged(AccountId account, String kind) {
        return jdbc.sql("select count(*) from activity_entry where account_id = :account and kind = :kind")
                .param("account", account.value())
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
