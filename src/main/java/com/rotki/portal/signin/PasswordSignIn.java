package com.rotki.portal.signin;

import com.rotki.portal.account.EmailAddress;
import com.rotki.portal.account.PasswordAttempts;
import com.rotki.portal.account.PasswordAttempts.HashUpgrade;
import com.rotki.portal.account.PasswordsBusyException;
import com.rotki.portal.account.SignInAccounts;
import com.rotki.portal.account.SignInAccounts.SignInAccount;
import com.rotki.portal.identity.FactorPolicy;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.HalfSignedIn;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.SignedInAs;
import com.rotki.portal.session.KnownBrowsers;
import com.rotki.portal.throttle.AttemptTarget;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Sign-in by e-mail address and password. An unknown address costs the same hash and gets the same answer as a wrong
 * password (requirement D5), so that nobody can find out who is a subscriber.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignInAccounts accounts;
    private final PasswordAttempts passwords;
    private final KnownBrowsers browsers;
    private final SignInOutcomes outcomes;
    private final FactorPolicy policy;
    private final Clock clock;

    PasswordSignIn(
            SignInAccounts accounts,
            PasswordAttempts passwords,
            KnownBrowsers browsers,
            SignInOutcomes outcomes,
            FactorPolicy policy,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.browsers = browsers;
        this.outcomes = outcomes;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = new EmailAddress(attempt.getName());
        var password = Secret.of(String.valueOf(attempt.getCredentials()));
        // Before the hash is read: a sign-in with the old password counts as older than the change of it.
        var at = clock.instant();
        Optional<SignInAccount> account = accounts.find(email);
        // A text that is no address is not counted by account and costs no hash: it may be a password in the wrong
        // field. How
        // many of those somebody sends is limited before.
        boolean possible =
                account.isPresent() || (email.plausible() && email.value().contains("@"));
        PasswordAttempts.Outcome outcome =
                possible ? check(email, password, account) : PasswordAttempts.Outcome.IMPOSSIBLE;
        if (!outcome.right() || account.isEmpty()) {
            outcomes.failed(account, outcome.attempt(), at);
            throw new BadCredentialsException("Wrong e-mail address or password");
        }
        Actor actor = account.get().actor(at);
        var token = authenticated(actor, outcome.upgrade());
        token.setDetails(attempt.getDetails());
        return token;
    }

    private PasswordAttempts.Outcome check(EmailAddress email, Secret password, Optional<SignInAccount> account) {
        AttemptTarget asked = AttemptTarget.toSignIn(email.key()).in(knownBrowser(account));
        PasswordAttempts.Outcome outcome;
        try {
            outcome = passwords.check(asked, password, account);
        } catch (PasswordsBusyException busy) {
            throw new AuthenticationServiceException("Too many passwords are being checked", busy);
        }
        if (outcome.attempt().refusedUntil() != null) {
            throw new LockedException(
                    "No password is checked until " + outcome.attempt().refusedUntil());
        }
        return outcome;
    }

    /** Looked for in the same way where there is no account (requirement D5). */
    private Optional<UUID> knownBrowser(Optional<SignInAccount> account) {
        return browsers.current(account.map(SignInAccount::id).orElse(SignInOutcomes.NOBODY));
    }

    /** Where a second factor is asked for, the right password opens nothing but the page that asks for it. */
    private UsernamePasswordAuthenticationToken authenticated(Actor actor, @Nullable HashUpgrade upgrade) {
        if (!policy.asked(actor).isEmpty()) {
            outcomes.halfSignedIn(actor, upgrade);
            return SignedInAs.half(new HalfSignedIn(actor.account(), actor.name(), actor.authenticatedAt()));
        }
        outcomes.signedIn(actor, SignInEvent.Way.PASSWORD, upgrade);
        browsers.remember(actor.account());
        return policy.of(actor, Map.of(IdentityProof.PASSWORD, actor.authenticatedAt()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
