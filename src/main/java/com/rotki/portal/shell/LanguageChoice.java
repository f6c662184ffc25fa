package com.rotki.portal.shell;

import com.rotki.portal.account.AccountProfile;
import com.rotki.portal.account.AccountService;
import com.rotki.portal.platform.security.CurrentActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The language of a page: what the account chose, else what this browser chose, else what the browser asks for and the
 * portal speaks.
 */
@Component
public class LanguageChoice {

    private final AccountService accounts;
    private final CurrentActor currentActor;
    private final BrowserPreferences preferences;

    LanguageChoice(AccountService accounts, CurrentActor currentActor, BrowserPreferences preferences) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.preferences = preferences;
    }

    /** Remembers {@code language}, for the account if somebody is signed in, and for this browser. */
    public void choose(Locale language) {
        preferences.remember(language);
        if (currentActor.find().isPresent()) {
            accounts.changeLanguage(language);
        }
    }

    void applyTo(UI ui) {
        ofAccount().or(() -> preferences.language(VaadinRequest.getCurrent())).ifPresent(ui::setLocale);
    }

    private Optional<Locale> ofAccount() {
        return currentActor
                .find()
                .map(actor -> accounts.profile())
                .map(AccountProfile::language)
                .filter(Languages.SUPPORTED::contains);
    }
}
