package com.rotki.portal.account;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn;
import com.rotki.portal.platform.security.SignInNotRecentException;
import dev.samstevens.totp.code.HashingAlgorithm;
import dev.samstevens.totp.qr.QrData;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authenticator app of the current account, at most one. Each act needs a recent proof of identity. */
@Service
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class AuthenticatorAppService {

    /** 32 characters of Base32 are the 160 bits that RFC 4226 recommends. */
    private static final int SEED_LENGTH = 32;

    private static final String ISSUER = "rotki";

    private final AuthenticatorApps apps;
    private final FactorChange change;
    private final RecentSignIn recentSignIn;
    private final CurrentActor currentActor;
    private final SignInSession session;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuthenticatorAppService(
            AuthenticatorApps apps,
            FactorChange change,
            RecentSignIn recentSignIn,
            CurrentActor currentActor,
            SignInSession session,
            ApplicationEventPublisher events,
            Clock clock) {
        this.apps = apps;
        this.change = change;
        this.recentSignIn = recentSignIn;
        this.currentActor = currentActor;
        this.session = session;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns what to set up an app with; a new one at each call.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    public ProposedApp propose() {
        recentSignIn.require();
        String seed = new DefaultSecretGenerator(SEED_LENGTH).generate();
        String uri = new QrData.Builder()
                .label(ISSUER + ":" + currentActor.require().name())
                .issuer(ISSUER)
                .secret(seed)
                .algorithm(HashingAlgorithm.SHA1)
                .digits(TotpCodes.DIGITS)
                .period(TotpCodes.PERIOD_SECONDS)
                .build()
                .getUri();
        return new ProposedApp(Secret.of(seed), Secret.of(uri));
    }

    /**
     * Keeps the app, once it has shown by a code that it was set up.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws WrongCodeException ({@code account.wrong-code})
     * @throws AuthenticatorAppPresentException ({@code account.authenticator-app-present})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void add(ProposedApp proposed, String code) {
        recentSignIn.require();
        Actor actor = change.begin();
        if (apps.isPresent(actor.account())) {
            throw new AuthenticatorAppPresentException();
        }
        var at = clock.instant();
        long step = TotpCodes.match(proposed.seed(), code, at, 0).orElseThrow(WrongCodeException::new);
        apps.add(actor.account(), proposed.seed(), step, at);
        events.publishEvent(new AuthenticatorAppAdded(actor.account(), at, actor));
        session.confirmedOnCommit(IdentityProof.AUTHENTICATOR_APP, at);
    }

    /**
     * Removes the app: its codes are not taken any more. Without effect if there is none.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws LastFactorException ({@code account.last-factor}) if it is the last factor of somebody who needs one
     * @throws PasswordNeedsFactorException ({@code account.password-needs-factor}) if the password is too short to stay
     *     alone
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void remove() {
        recentSignIn.require();
        Actor actor = change.begin();
        change.requireAllowedWithout(actor, 0, true);
        if (apps.remove(actor.account())) {
            change.endCodesThatStandInForNothing(actor);
            events.publishEvent(new AuthenticatorAppRemoved(actor.account(), clock.instant(), actor));
        }
    }
}
