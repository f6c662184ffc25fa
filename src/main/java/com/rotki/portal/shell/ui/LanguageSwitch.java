package com.rotki.portal.shell.ui;

import com.rotki.portal.shell.LanguageChoice;
import com.rotki.portal.shell.Languages;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;

/** The languages of the portal, each named in itself, for those who are not signed in and have no menu. */
final class LanguageSwitch extends Nav {

    private final transient LanguageChoice choice;

    LanguageSwitch(LanguageChoice choice) {
        this.choice = choice;
        addClassName("language-switch");
        setAriaLabel(getTranslation("shell.language.label"));
        Languages.SUPPORTED.forEach(language -> add(button(language)));
    }

    private NativeButton button(Locale language) {
        NativeButton button =
                new NativeButton(getTranslation("shell.language." + language.getLanguage()), event -> speak(language));
        button.addClassName("quiet-button");
        button.getElement().setAttribute("type", "button").setAttribute("lang", language.getLanguage());
        if (language.getLanguage().equals(getLocale().getLanguage())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    /** Loads the page anew, so that every text on it changes; the address keeps what follows the {@code #}. */
    private void speak(Locale language) {
        choice.choose(language);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
