package com.rotki.portal.account;

import com.rotki.portal.account.PasswordAttempts.HashUpgrade;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts that somebody can sign in to. It asks nobody for permission. The password of the demonstration's accounts is
 * public: outside of the demonstration they open nothing, should they be left.
 */
@Component
public class SignInAccounts {

    private final AccountRepository accounts;
    private final boolean demonstration;

    SignInAccounts(AccountRepository accounts, Environment environment) {
        this.accounts = accounts;
        this.demonstration = environment.matchesProfiles(DemoData.PROFILE);
    }

    /** Returns the account of an address; empty if there is none, or none to sign in to. */
    public Optional<SignInAccount> find(EmailAddress email) {
        return email.plausible() ? open(email).map(SignInAccount::new) : Optional.empty();
    }

    /** Returns the account; empty if there is none, or none to sign in to. */
    public Optional<SignInAccount> find(AccountId account) {
        return accounts.findById(account.value()).filter(this::opens).map(SignInAccount::new);
    }

    /** Returns whether the account's password is too short to be its only factor (requirement D1). */
    public boolean passwordNeedsSecondFactor(AccountId account) {
        return accounts.findById(account.value())
                .filter(Account::passwordNeedsSecondFactor)
                .isPresent();
    }

    /**
     * Keeps a stronger hash of the password that was just checked, unless another password was set meanwhile.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void strengthen(AccountId account, HashUpgrade upgrade) {
        accounts.replaceHash(account.value(), upgrade.checked(), upgrade.stronger());
    }

    Optional<Account> open(EmailAddress email) {
        return accounts.findByAddress(email).filter(this::opens);
    }

    boolean opens(Account account) {
        return demonstration || !account.demo();
    }

    /** An account as the sign-in sees it. The hash of its password stays here. */
    public static final class SignInAccount {

        private final Account account;

        SignInAccount(Account account) {
            this.account = account;
        }

        /** Returns which account it is. */
        public AccountId id() {
            return account.id();
        }

        /** Returns its owner, as proved {@code at} that time. */
        public Actor actor(Instant at) {
            return account.actor(at);
        }

        /** Returns whether whoever signed in at that time has to do so again. */
        public boolean endedSessionsSince(Instant signedInAt) {
            return account.endedSessionsSince(signedInAt);
        }

        String passwordHash() {
            return account.passwordHash();
        }
    }
}
