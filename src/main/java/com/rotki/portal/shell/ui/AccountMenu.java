package com.rotki.portal.shell.ui;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.CsrfForm;
import com.rotki.portal.shell.BrowserPreferences;
import com.rotki.portal.shell.LanguageChoice;
import com.rotki.portal.shell.Languages;
import com.rotki.portal.shell.Theme;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, in which language and colours, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class AccountMenu extends Div {

    private final BrowserPreferences preferences;
    private final LanguageChoice languageChoice;
    private final CsrfForm signOut = new CsrfForm("/sign-out");
    private final Map<Theme, MenuItem> themes = new EnumMap<>(Theme.class);

    AccountMenu(CurrentActor currentActor, BrowserPreferences preferences, LanguageChoice languageChoice) {
        this.preferences = preferences;
        this.languageChoice = languageChoice;
        addClassName("account-menu");
        currentActor.find().ifPresent(actor -> add(menu(actor), signOut));
    }

    private MenuBar menu(Actor actor) {
        Span name = new Span(actor.name());
        name.addClassName("account-name");
        Div label = new Div(VaadinIcon.USER.create(), name);
        label.addClassName("account-label");
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem root = bar.addItem(label);
        root.setAriaLabel(getTranslation("shell.account-menu.label", actor.name()));
        SubMenu items = root.getSubMenu();
        addLanguages(items);
        items.addComponent(new Hr());
        addThemes(items);
        items.addComponent(new Hr());
        items.addItem(getTranslation("shell.account-menu.sign-out"), event -> signOut.submit());
        return bar;
    }

    private void addLanguages(SubMenu items) {
        for (Locale language : Languages.SUPPORTED) {
            MenuItem item =
                    items.addItem(getTranslation("shell.language." + language.getLanguage()), event -> speak(language));
            item.setCheckable(true);
            item.setChecked(language.getLanguage().equals(getLocale().getLanguage()));
        }
    }

    private void addThemes(SubMenu items) {
        Theme current = preferences.theme(VaadinRequest.getCurrent());
        for (Theme theme : Theme.values()) {
            MenuItem item = items.addItem(getTranslation("shell.theme." + theme.code()), event -> wear(theme));
            item.setCheckable(true);
            item.setChecked(theme == current);
            themes.put(theme, item);
        }
    }

    /** Loads the page anew, so that every text on it changes. */
    private void speak(Locale language) {
        languageChoice.choose(language);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void wear(Theme theme) {
        preferences.remember(theme);
        themes.forEach((each, item) -> item.setChecked(each == theme));
        getUI().ifPresent(ui -> ui.getPage().setColorScheme(theme.colorScheme()));
    }
}
