package com.rotki.portal.account;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The own password, for somebody who is signed in. */
@Service
@NameOnRecord("PasswordService")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class PasswordService {

    private final AccountRepository accounts;
    private final Factors factors;
    private final PasswordRules rules;
    private final PasswordHashes hashes;
    private final PasswordOutcomes outcomes;
    private final RecentSignIn recentSignIn;
    private final CurrentActor currentActor;

    PasswordService(
            AccountRepository accounts,
            Factors factors,
            PasswordRules rules,
            PasswordHashes hashes,
            PasswordOutcomes outcomes,
            RecentSignIn recentSignIn,
            CurrentActor currentActor) {
        this.accounts = accounts;
        this.factors = factors;
        this.rules = rules;
        this.hashes = hashes;
        this.outcomes = outcomes;
        this.recentSignIn = recentSignIn;
        this.currentActor = currentActor;
    }

    /** Returns whose password it is, as the rules for another one need it. */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    public PasswordHolder holder() {
        Account account = accounts.findById(currentActor.account().value()).orElseThrow();
        return new PasswordHolder(account.email().shown(), factors.hasSecondFactor(account.id()));
    }

    /**
     * Sets another password. Sessions go on: ending the others is for the caller to offer.
     *
     * @throws com.rotki.portal.platform.security.SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws PasswordRefusedException with the code of the rule that the password breaks,
     *     or {@code account.password-same} if it is the one in use
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void change(Secret newPassword) {
        recentSignIn.require();
        Actor actor = currentActor.require();
        PasswordHolder holder = holder();
        rules.check(newPassword, holder.email(), holder.secondFactor());
        if (hashes.check(newPassword, currentHash()).right()) {
            throw PasswordRefusedException.same();
        }
        outcomes.changed(actor, new NewPassword(hashes.of(newPassword), PasswordRules.standsAlone(newPassword)));
    }

    private String currentHash() {
        return accounts.findById(currentActor.account().value()).orElseThrow().passwordHash();
    }
}
