package com.rotki.portal.mail;

import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.credentials.CredentialsRefusedException;
import com.rotki.portal.mail.FreezeLinks.FreezeLink;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.OutsidePage;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Freezes the credentials by the link “This wasn’t me” of a mail, which can do nothing else (requirement B-70). No sign-in
 * is needed: the token is the proof.
 */
@Component
public class FreezeByLink {

    private final FreezeLinks links;
    private final CredentialFreeze credentials;
    private final SecurityContextHolderStrategy contexts;
    private final OutsidePage apart;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FreezeByLink(
            FreezeLinks links,
            CredentialFreeze credentials,
            SecurityContextHolderStrategy contexts,
            OutsidePage apart,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.credentials = credentials;
        this.contexts = contexts;
        this.apart = apart;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns why the link cannot freeze; empty if it can. Changes nothing: mail scanners open links too. */
    public Optional<FreezeOutcome> objection(Secret token) {
        return objection(links.find(token));
    }

    /**
     * Freezes, once: a used link does nothing any more, even if the owner has unfrozen since. Who is signed in to the browser
     * plays no part: an agent may not write, and another subscriber has credentials of their own.
     */
    public FreezeOutcome freeze(Secret token) {
        Optional<FreezeLink> link = links.find(token);
        return link.isEmpty()
                ? FreezeOutcome.UNKNOWN
                : apart.run(() -> freeze(token, link.get().account()));
    }

    /** Sets the actor before the transaction begins, because it checks whether the actor may write. */
    private FreezeOutcome freeze(Secret token, AccountId account) {
        Actor actor = new Actor(account, "portal", Actor.Kind.SYSTEM, Role.SUBSCRIBER, clock.instant());
        SecurityContext before = contexts.getContext();
        SecurityContext link = contexts.createEmptyContext();
        link.setAuthentication(SignedInAs.freezeLink(actor));
        contexts.setContext(link);
        try {
            return Objects.requireNonNull(transaction.execute(status -> freezeNow(token)));
        } catch (CredentialsRefusedException nothing) {
            return FreezeOutcome.NOTHING_TO_FREEZE;
        } finally {
            contexts.setContext(before);
        }
    }

    private FreezeOutcome freezeNow(Secret token) {
        return objection(links.lock(token)).orElseGet(() -> {
            links.used(token);
            return credentials.freeze(FreezeCause.MAIL_LINK) ? FreezeOutcome.FROZEN : FreezeOutcome.FROZEN_BEFORE;
        });
    }

    private Optional<FreezeOutcome> objection(Optional<FreezeLink> link) {
        if (link.isEmpty()) {
            return Optional.of(FreezeOutcome.UNKNOWN);
        }
        if (link.get().used()) {
            return Optional.of(FreezeOutcome.USED);
        }
        boolean open = StoredMoment.isOpen(link.get().expiresAt(), FreezeLinks.VALID, clock.instant());
        return open ? Optional.empty() : Optional.of(FreezeOutcome.EXPIRED);
    }

    /** The outcome of following a link that freezes. */
    public enum FreezeOutcome {
        /** The credentials are frozen from now on. */
        FROZEN,
        /** They were frozen before. */
        FROZEN_BEFORE,
        /** The account has no credentials that could be frozen. */
        NOTHING_TO_FREEZE,
        /** The link was used before. */
        USED,
        /** The link was not used in time. */
        EXPIRED,
        /** The portal never made such a link. */
        UNKNOWN
    }
}
