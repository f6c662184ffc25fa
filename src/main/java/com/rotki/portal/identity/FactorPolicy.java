package com.rotki.portal.identity;

import com.rotki.portal.account.Factors;
import com.rotki.portal.account.Factors.FactorOverview;
import com.rotki.portal.account.SignInAccounts;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.IdentityProof;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;

/** Decides which factors a sign-in asks for, and what the proven factors allow. */
@Component
public class FactorPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(FactorPolicy.class);

    private final SignInAccounts accounts;
    private final Factors factors;
    private final SecondFactorSettings settings;

    FactorPolicy(SignInAccounts accounts, Factors factors, SecondFactorSettings settings, Environment environment) {
        this.accounts = accounts;
        this.factors = factors;
        this.settings = settings;
        if (settings.staffFactor() == SecondFactorSettings.StaffFactor.PASSKEY_PREFERRED
                && !environment.matchesProfiles(DemoData.PROFILE)) {
            LOG.warn(
                    "portal.security.staff-factor=passkey-preferred: the staff signs in with codes that a forged page can"
                            + " intercept. Set it to passkey-required, the default.");
        }
    }

    /** Returns the authentication of an account's owner; of staff without the factor it needs, one that can only enrol. */
    public UsernamePasswordAuthenticationToken of(Actor actor, Map<IdentityProof, Instant> proofs) {
        return mustEnrol(actor, proofs) ? SignedInAs.enrolling(actor, proofs) : SignedInAs.owner(actor, proofs);
    }

    /** Returns the factors that can complete a sign-in by password; empty if the password is enough. */
    public Set<IdentityProof> asked(Actor actor) {
        FactorOverview has = factors.of(actor.account());
        var asked = EnumSet.noneOf(IdentityProof.class);
        if (has.passkeys() > 0) {
            asked.add(IdentityProof.PASSKEY);
        }
        if (has.authenticatorAppSince() != null && (has.passkeys() == 0 || !needsPasskey(actor))) {
            asked.add(IdentityProof.AUTHENTICATOR_APP);
        }
        if (!asked.isEmpty() && has.recoveryCodesLeft() > 0) {
            asked.add(IdentityProof.RECOVERY_CODE);
        }
        return asked;
    }

    /** Returns whether the account would keep the factors that it needs if these were removed. */
    public boolean allowsWithout(Actor actor, int passkeys, boolean app) {
        if (actor.role() == Role.SUBSCRIBER) {
            return true;
        }
        FactorOverview has = factors.of(actor.account());
        boolean keepsPasskey = has.passkeys() > passkeys;
        boolean keepsApp = has.authenticatorAppSince() != null && !app;
        return keepsPasskey || (keepsApp && !needsPasskey(actor));
    }

    /** Returns whether the account's password is too short to be its only factor (requirement D1). */
    public boolean passwordNeedsSecondFactor(AccountId account) {
        return accounts.passwordNeedsSecondFactor(account);
    }

    private boolean mustEnrol(Actor actor, Map<IdentityProof, Instant> proofs) {
        if (actor.role() == Role.SUBSCRIBER) {
            return false;
        }
        return needsPasskey(actor)
                ? !proofs.containsKey(IdentityProof.PASSKEY)
                : !factors.hasSecondFactor(actor.account());
    }

    /** Returns whether the account needs a passkey, because of its role. */
    public boolean needsPasskey(Actor actor) {
        return actor.role() != Role.SUBSCRIBER
                && settings.staffFactor() == SecondFactorSettings.StaffFactor.PASSKEY_REQUIRED;
    }
}
