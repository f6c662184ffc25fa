package com.rotki.portal.account;

import com.rotki.portal.platform.OwnLanguage;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The own account's profile and language. */
@Service
@NameOnRecord("AccountService")
@PreAuthorize(Permissions.READ_ACCOUNT)
@Transactional(readOnly = true)
public class AccountService implements OwnLanguage {

    private final AccountRepository accounts;
    private final CurrentActor currentActor;

    AccountService(AccountRepository accounts, CurrentActor currentActor) {
        this.accounts = accounts;
        this.currentActor = currentActor;
    }

    /** Returns the profile of the current account. */
    public AccountProfile profile() {
        return accounts.factsOf(currentActor.account().value()).orElseThrow().profile();
    }

    /** Returns the language that the current account chose; empty until it chose one. */
    @Override
    public Optional<Locale> language() {
        return Optional.ofNullable(profile().language());
    }

    /** Remembers the language that the current account wants to be spoken to in. */
    @Override
    @PreAuthorize(Permissions.WRITE_ACCOUNT)
    @Transactional
    public void changeLanguage(Locale language) {
        accounts.findById(currentActor.account().value()).orElseThrow().speak(language);
    }
}
