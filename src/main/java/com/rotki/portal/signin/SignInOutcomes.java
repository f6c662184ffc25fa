package com.rotki.portal.signin;

import com.rotki.portal.account.OwnerMail;
import com.rotki.portal.account.PasswordAttempts.HashUpgrade;
import com.rotki.portal.account.SignInAccounts;
import com.rotki.portal.account.SignInAccounts.SignInAccount;
import com.rotki.portal.identity.ProofOutcomes;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.session.SignedInSessions;
import com.rotki.portal.signin.SignInEvent.SignInClosed;
import com.rotki.portal.signin.SignInEvent.SignInFailed;
import com.rotki.portal.signin.SignInEvent.SignedIn;
import com.rotki.portal.throttle.SignInAttempts.SignInAttempt;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records how a sign-in ended, each in a transaction of its own: hashing a password takes long, so it happens outside of
 * any.
 */
@Component
class SignInOutcomes {

    /** Under whom attempts with an unknown address are on record: so they cost the same as others (requirement D5). */
    static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final SignInAccounts accounts;
    private final SignedInSessions sessions;
    private final ProofOutcomes proofs;
    private final OwnerMail mail;
    private final ApplicationEventPublisher events;

    SignInOutcomes(
            SignInAccounts accounts,
            SignedInSessions sessions,
            ProofOutcomes proofs,
            OwnerMail mail,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.proofs = proofs;
        this.mail = mail;
        this.events = events;
    }

    /** Somebody signed in; {@code upgrade} makes the stored hash stronger if it is given. */
    @Transactional
    public void signedIn(Actor actor, SignInEvent.Way way, @Nullable HashUpgrade upgrade) {
        halfSignedIn(actor, upgrade);
        events.publishEvent(new SignedIn(actor.account(), actor.authenticatedAt(), actor, way));
    }

    /** The password was right, and a second factor is asked for. */
    @Transactional
    public void halfSignedIn(Actor actor, @Nullable HashUpgrade upgrade) {
        if (upgrade != null) {
            accounts.strengthen(actor.account(), upgrade);
        }
        sessions.disbelieveEndsAhead(actor);
    }

    /** The sign-in failed. The typed address is not kept: it may be a password in the wrong field. */
    @Transactional
    public void failed(Optional<SignInAccount> account, SignInAttempt attempt, Instant at) {
        Actor actor = account.map(known -> known.actor(at))
                .orElseGet(() -> new Actor(NOBODY, "unknown address", Actor.Kind.OWNER, Role.SUBSCRIBER, at));
        events.publishEvent(new SignInFailed(actor.account(), at, actor));
        proofs.announcePause(actor, attempt, at);
        if (attempt.closedIfWrong()) {
            events.publishEvent(new SignInClosed(actor.account(), at, actor));
            // Strangers closed the sign-in by password: the mail tells the owner the way out (requirement D4).
            mail.post(actor.account(), "sign-in-closed", "forgot-password");
        }
    }
}
