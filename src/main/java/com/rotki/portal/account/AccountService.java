package com.rotki.portal.account;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who is signed in may know of and do with their own account. */
@Service
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class AccountService {

    private final AccountRepository accounts;
    private final CurrentActor currentActor;
    private final PasswordEncoder passwordEncoder;
    private final SignInSession session;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            CurrentActor currentActor,
            PasswordEncoder passwordEncoder,
            SignInSession session,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.passwordEncoder = passwordEncoder;
        this.session = session;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the current account's profile. */
    public AccountProfile profile() {
        return current().profile();
    }

    /**
     * Proves once more who sits before the screen. On success the proof counts from now on, in this session only.
     *
     * @param password as typed; any length, compared exactly
     * @throws WrongPasswordException ({@code account.wrong-password}) if it is not the account's password; the attempt
     *     is on record
     */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional(noRollbackFor = WrongPasswordException.class)
    public void confirmPassword(Secret password) {
        Account account = current();
        boolean right =
                Passwords.plausible(password) && passwordEncoder.matches(password.reveal(), account.passwordHash());
        var at = clock.instant();
        if (!right) {
            events.publishEvent(new IdentityNotConfirmed(account.id(), at, currentActor.require()));
            throw new WrongPasswordException();
        }
        session.confirmed(at);
        events.publishEvent(new IdentityConfirmed(account.id(), at, currentActor.require()));
    }

    /** Remembers the language that the current account wants to be spoken to in. */
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void changeLanguage(Locale language) {
        current().speak(language);
    }

    private Account current() {
        return accounts.findById(currentActor.account().value()).orElseThrow();
    }
}
