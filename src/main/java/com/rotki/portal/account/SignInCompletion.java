package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.session.KnownBrowsers;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempts;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Signs in whoever has proved all that is asked of the account. */
@Component
public class SignInCompletion {

    private final AccountRepository accounts;
    private final FactorPolicy level;
    private final SignInOutcomes outcomes;
    private final SignInAttempts attempts;
    private final KnownBrowsers browsers;
    private final SignInSession session;
    private final Clock clock;
    private final boolean demonstration;

    SignInCompletion(
            AccountRepository accounts,
            FactorPolicy level,
            SignInOutcomes outcomes,
            SignInAttempts attempts,
            KnownBrowsers browsers,
            SignInSession session,
            Environment environment,
            Clock clock) {
        this.accounts = accounts;
        this.level = level;
        this.outcomes = outcomes;
        this.attempts = attempts;
        this.browsers = browsers;
        this.session = session;
        this.clock = clock;
        this.demonstration = environment.matchesProfiles(DemoData.PROFILE);
    }

    /** Returns the account's owner as who signs in now; empty if there is no such account, or none to sign in to. */
    public Optional<Actor> find(AccountId account) {
        Instant at = clock.instant();
        return open(account).map(found -> found.actor(at));
    }

    /** Returns the same, unless the account's sessions were ended at or after {@code since}. */
    public Optional<Actor> findSince(AccountId account, Instant since) {
        Instant at = clock.instant();
        return open(account).filter(found -> !found.endedSessionsSince(since)).map(found -> found.actor(at));
    }

    /** Signs {@code actor} in to the current browser session. */
    public void complete(Actor actor, SignInWay way, Map<IdentityProof, Instant> proofs) {
        // Whoever has the second factor is the owner: what others tried with wrong passwords and codes is held against
        // nobody any more.
        attempts.forgive(AttemptTarget.toSignIn(new EmailAddress(actor.name()).key()));
        attempts.forgive(AttemptTarget.codeToSignIn(actor.account()));
        attempts.forgive(AttemptTarget.codeWithin(actor.account()));
        outcomes.signedIn(actor, way, null);
        browsers.remember(actor.account());
        session.begin(level.of(actor, proofs));
    }

    /** The accounts of the demonstration open nothing outside of it, should they be left. */
    private Optional<Account> open(AccountId account) {
        return accounts.findById(account.value()).filter(found -> demonstration || !found.demo());
    }
}
