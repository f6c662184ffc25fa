package com.rotki.portal.identity;

import com.rotki.portal.identity.AuthenticatorEvent.PasskeyAdded;
import com.rotki.portal.identity.AuthenticatorEvent.PasskeyRemoved;
import com.rotki.portal.identity.AuthenticatorEvent.PasskeyRenamed;
import com.rotki.portal.identity.PasskeyChallenge.PasskeyRegistration;
import com.rotki.portal.identity.PasskeyStore.PasskeyName;
import com.rotki.portal.identity.PasskeySummary.PasskeyId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of the current account. To add or remove one needs a recent proof of identity (requirement D6). */
@Service
@NameOnRecord("PasskeyService")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class PasskeyService {

    private static final int MOST = 20;

    private final PasskeyStore store;
    private final Passkeys passkeys;
    private final FactorChange change;
    private final SignInSession session;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasskeyService(
            PasskeyStore store,
            Passkeys passkeys,
            FactorChange change,
            SignInSession session,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.passkeys = passkeys;
        this.change = change;
        this.session = session;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the passkeys, the oldest first. */
    public List<PasskeySummary> list() {
        return store.list(change.actor().account());
    }

    /**
     * Returns what an authenticator is asked to make a passkey with.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    public PasskeyRegistration registration() {
        change.requireRecentSignIn();
        return passkeys.registration(change.actor().account());
    }

    /**
     * Stores a new passkey. Making one proves the identity as using one does.
     *
     * @param name 1 to 64 characters
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws PasskeyRefusedException ({@code account.passkey-refused}, {@code account.invalid-passkey-name})
     * @throws PasskeyRefusedException ({@code account.too-many-passkeys}) at more than 20
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void add(PasskeyRegistration registration, String answer, String name) {
        change.requireRecentSignIn();
        PasskeyName called = PasskeyName.of(name);
        Actor actor = change.begin();
        if (store.list(actor.account()).size() >= MOST) {
            throw PasskeyRefusedException.tooMany(MOST);
        }
        passkeys.register(registration, answer, called, actor.account());
        var at = clock.instant();
        events.publishEvent(new PasskeyAdded(actor.account(), at, actor, called.value()));
        session.confirmedOnCommit(IdentityProof.PASSKEY, at);
    }

    /**
     * Renames a passkey.
     *
     * @param name 1 to 64 characters
     * @throws PasskeyRefusedException ({@code account.passkey-unknown}, {@code account.invalid-passkey-name})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void rename(PasskeyId passkey, String name) {
        PasskeyName called = PasskeyName.of(name);
        Actor actor = change.actor();
        store.rename(actor.account(), passkey, called);
        events.publishEvent(new PasskeyRenamed(actor.account(), clock.instant(), actor, called.value()));
    }

    /**
     * Removes a passkey, which no longer signs in.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws PasskeyRefusedException ({@code account.passkey-unknown})
     * @throws FactorRefusedException ({@code account.last-factor}) if it is the last factor of somebody who needs one
     * @throws FactorRefusedException ({@code account.password-needs-factor}) if the password is too short to stay
     *     alone
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void remove(PasskeyId passkey) {
        Actor actor = change.begin();
        PasskeySummary known = store.require(actor.account(), passkey);
        change.requireAllowedWithout(actor, 1, false);
        store.remove(actor.account(), passkey);
        change.endCodesThatStandInForNothing(actor);
        events.publishEvent(new PasskeyRemoved(actor.account(), clock.instant(), actor, known.name()));
    }
}
