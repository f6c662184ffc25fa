package com.rotki.portal.identity;

import com.rotki.portal.account.Factors;
import com.rotki.portal.account.Factors.FactorOverview;
import com.rotki.portal.identity.AuthenticatorEvent.RecoveryCodesCreated;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.throttle.ThrottledException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The recovery codes of the current account, for the day on which its second factor is lost. */
@Service
@NameOnRecord("RecoveryCodeService")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class RecoveryCodeService {

    private final RecoveryCodes codes;
    private final SecondFactorCodes checks;
    private final FactorChange change;
    private final Factors factors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecoveryCodeService(
            RecoveryCodes codes,
            SecondFactorCodes checks,
            FactorChange change,
            Factors factors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.checks = checks;
        this.change = change;
        this.factors = factors;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what the current account has besides its password. */
    public FactorOverview overview() {
        return factors.of(change.actor().account());
    }

    /**
     * Makes 10 new codes in place of all earlier ones. They are returned this once: only their hashes are kept.
     *
     * @throws SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws FactorRefusedException ({@code account.no-second-factor}) if there is none that they could stand in for
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public List<Secret> renew() {
        Actor actor = change.begin();
        if (!factors.hasSecondFactor(actor.account())) {
            throw FactorRefusedException.none();
        }
        var at = clock.instant();
        List<Secret> made = codes.renew(actor.account(), at);
        events.publishEvent(new RecoveryCodesCreated(actor.account(), at, actor));
        return made;
    }

    /**
     * Tests whether the way back in would work (requirement B-80): the code is checked and not used up.
     *
     * @throws CodeRefusedException ({@code account.wrong-recovery-code})
     * @throws ThrottledException ({@code account.sign-in-paused}) after too many wrong ones
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void rehearse(String code) {
        checks.rehearseRecoveryCode(change.actor(), code);
    }
}
