package com.rotki.portal.account;

import com.rotki.portal.account.PasswordRules.PasswordHolder;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The password of the current account. */
@Service
@NameOnRecord("PasswordService")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class PasswordService {

    private final OwnAccount own;
    private final PasswordRules rules;
    private final PasswordHashes hashes;
    private final PasswordOutcomes outcomes;

    PasswordService(OwnAccount own, PasswordRules rules, PasswordHashes hashes, PasswordOutcomes outcomes) {
        this.own = own;
        this.rules = rules;
        this.hashes = hashes;
        this.outcomes = outcomes;
    }

    /** Returns whose password it is, as the rules for another one need it. */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    public PasswordHolder holder() {
        return outcomes.holder(own.id()).orElseThrow();
    }

    /**
     * Sets another password. Sessions go on: ending the others is for the caller to offer.
     *
     * @throws com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException ({@code account.sign-in-not-recent})
     * @throws PasswordRefusedException with the code of the rule that the password breaks,
     *     or {@code account.password-same} if it is the one in use
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void change(Secret newPassword) {
        own.requireRecentSignIn();
        Actor actor = own.actor();
        PasswordHolder holder = holder();
        rules.check(newPassword, holder.email(), holder.secondFactor());
        if (hashes.check(newPassword, own.get().passwordHash()) != PasswordHashes.Check.WRONG) {
            throw PasswordRefusedException.same();
        }
        outcomes.changed(actor, hashes.keep(newPassword));
    }
}
