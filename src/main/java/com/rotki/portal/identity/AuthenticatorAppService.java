package com.rotki.portal.identity;

import com.rotki.portal.identity.AuthenticatorEvent.AuthenticatorAppAdded;
import com.rotki.portal.identity.AuthenticatorEvent.AuthenticatorAppRemoved;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** The authenticator app of the current account, at most one. Each change needs a recent proof of identity. */
@Service
@NameOnRecord("AuthenticatorAppService")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class AuthenticatorAppService {

    private static final String ISSUER = "rotki";

    private final AuthenticatorApps apps;
    private final FactorChange change;
    private final SignInSession session;
    private final ApplicationEventPublisher events;
    private final SecureRandom random;
    private final Clock clock;

    AuthenticatorAppService(
            AuthenticatorApps apps,
            FactorChange change,
            SignInSession session,
            ApplicationEventPublisher events,
            SecureRandom random,
            Clock clock) {
        this.apps = apps;
        this.change = change;
        this.session = session;
        this.events = events;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Returns a new seed to set up an app with.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    public ProposedApp propose() {
        change.requireRecentSignIn();
        Secret seed = TotpCodes.newSeed(random);
        return new ProposedApp(seed, address(seed, change.actor().name()));
    }

    /** The URI of the key in the form that all apps read ("Key Uri Format" of Google Authenticator). */
    private static Secret address(Secret seed, String account) {
        return Secret.of(UriComponentsBuilder.fromUriString(
                        "otpauth://totp/{label}?secret={seed}&issuer={issuer}&algorithm={algorithm}&digits={digits}"
                                + "&period={period}")
                .encode()
                .buildAndExpand(
                        ISSUER + ":" + account,
                        seed.reveal(),
                        ISSUER,
                        TotpCodes.ALGORITHM,
                        TotpCodes.DIGITS,
                        TotpCodes.PERIOD_SECONDS)
                .toUriString());
    }

    /**
     * Stores the app once a right code has shown that it was set up.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws CodeRefusedException ({@code account.wrong-code}, {@code account.code-of-another-time})
     * @throws FactorRefusedException ({@code account.authenticator-app-present})
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void add(ProposedApp proposed, String code) {
        Actor actor = change.begin();
        if (apps.isPresent(actor.account())) {
            throw FactorRefusedException.appPresent();
        }
        var at = clock.instant();
        long step = TotpCodes.match(proposed.seed(), code, at, 0)
                .orElseThrow(() -> TotpCodes.whyNotAtSetUp(proposed.seed(), code, at));
        apps.add(actor.account(), proposed.seed(), step, at);
        events.publishEvent(new AuthenticatorAppAdded(actor.account(), at, actor));
        session.confirmedOnCommit(IdentityProof.AUTHENTICATOR_APP, at);
    }

    /**
     * Removes the app, whose codes are no longer accepted. Calling twice is safe.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws FactorRefusedException ({@code account.last-factor}) if it is the last factor of somebody who needs one
     * @throws FactorRefusedException ({@code account.password-needs-factor}) if the password is too short to stay
     *     alone
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void remove() {
        Actor actor = change.begin();
        change.requireAllowedWithout(actor, 0, true);
        if (apps.remove(actor.account())) {
            change.endCodesThatStandInForNothing(actor);
            events.publishEvent(new AuthenticatorAppRemoved(actor.account(), clock.instant(), actor));
        }
    }

    /**
     * The seed to set up an authenticator app with. Nothing is stored before the app has shown a right code.
     *
     * @param seed in Base32, for apps that are given it by hand
     * @param uri the same as an {@code otpauth} address, for the QR code
     */
    public record ProposedApp(Secret seed, Secret uri) {}
}
