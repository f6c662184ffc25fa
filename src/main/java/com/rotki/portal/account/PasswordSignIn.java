package com.rotki.portal.account;

import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.HalfSignedIn;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.SignedInAs;
import com.rotki.portal.session.KnownBrowsers;
import com.rotki.portal.throttle.AttemptTarget;
import com.rotki.portal.throttle.SignInAttempt;
import com.rotki.portal.throttle.SignInAttempts;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Sign-in by e-mail address and password. An unknown address costs the same hash and gets the same answer as a wrong
 * password (requirement D5), so that nobody can find out who is a subscriber.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** What no account can be behind: nobody counts it. */
    private static final PasswordAttempts.Outcome IMPOSSIBLE =
            new PasswordAttempts.Outcome(SignInAttempt.FREE, PasswordCheck.WRONG);

    private final AccountRepository accounts;
    private final PasswordAttempts passwords;
    private final SignInAttempts attempts;
    private final KnownBrowsers browsers;
    private final SignInOutcomes outcomes;
    private final FactorPolicy level;
    private final PasswordHashes hashes;
    private final Clock clock;
    private final boolean demonstration;

    PasswordSignIn(
            AccountRepository accounts,
            PasswordAttempts passwords,
            SignInAttempts attempts,
            KnownBrowsers browsers,
            SignInOutcomes outcomes,
            FactorPolicy level,
            PasswordHashes hashes,
            Environment environment,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.browsers = browsers;
        this.outcomes = outcomes;
        this.level = level;
        this.hashes = hashes;
        this.clock = clock;
        this.demonstration = environment.matchesProfiles(DemoData.PROFILE);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = new EmailAddress(attempt.getName());
        var password = Secret.of(String.valueOf(attempt.getCredentials()));
        // Before the hash is read: a sign-in with the old password counts as older than the change of it.
        var at = clock.instant();
        Optional<Account> account = find(email);
        AttemptTarget asked = AttemptTarget.toSignIn(email.key()).in(knownBrowser(account));
        // What is no address is not counted by account, and costs no hash: it may be a password in the wrong field. How
        // many of those somebody sends is limited before.
        boolean possible =
                account.isPresent() || (email.plausible() && email.value().contains("@"));
        PasswordAttempts.Outcome outcome = possible ? check(asked, password, account) : IMPOSSIBLE;
        if (!outcome.right() || account.isEmpty()) {
            outcomes.failed(account, outcome.attempt(), at);
            throw new BadCredentialsException("Wrong e-mail address or password");
        }
        Actor actor = account.get().actor(at);
        attempts.forgive(AttemptTarget.within(actor.account()));
        HashUpgrade upgrade = outcome.check() == PasswordCheck.RIGHT_OUTDATED
                ? upgrade(account.get().passwordHash(), password)
                : null;
        var token = authenticated(actor, upgrade);
        token.setDetails(attempt.getDetails());
        return token;
    }

    private PasswordAttempts.Outcome check(AttemptTarget asked, Secret password, Optional<Account> account) {
        PasswordAttempts.Outcome outcome;
        try {
            outcome = passwords.check(
                    asked, password, account.map(Account::passwordHash).orElse(null));
        } catch (PasswordsBusyException busy) {
            throw new SignInBusyException(busy);
        }
        if (outcome.attempt().refusedUntil() != null) {
            throw new TooManySignInsException(outcome.attempt().refusedUntil());
        }
        return outcome;
    }

    /** Returns null if others need the time: it can be done at the next sign-in as well. */
    private @Nullable HashUpgrade upgrade(String hash, Secret password) {
        try {
            return new HashUpgrade(hash, hashes.of(password));
        } catch (PasswordsBusyException busy) {
            return null;
        }
    }

    /** Looked for in the same way where there is no account (requirement D5). */
    private Optional<UUID> knownBrowser(Optional<Account> account) {
        return browsers.current(account.map(Account::id).orElse(SignInOutcomes.NOBODY));
    }

    /** The password of the demonstration's accounts is public: outside of it they open nothing, should they be left. */
    private Optional<Account> find(EmailAddress email) {
        return email.plausible()
                ? accounts.findByAddress(email).filter(found -> demonstration || !found.demo())
                : Optional.empty();
    }

    /** Where a second factor is asked for, the right password opens nothing but the page that asks for it. */
    private UsernamePasswordAuthenticationToken authenticated(Actor actor, @Nullable HashUpgrade upgrade) {
        if (!level.asked(actor).isEmpty()) {
            outcomes.halfSignedIn(actor, upgrade);
            return SignedInAs.half(new HalfSignedIn(actor.account(), actor.name(), actor.authenticatedAt()));
        }
        outcomes.signedIn(actor, SignInWay.PASSWORD, upgrade);
        browsers.remember(actor.account());
        return level.of(actor, Map.of(IdentityProof.PASSWORD, actor.authenticatedAt()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
