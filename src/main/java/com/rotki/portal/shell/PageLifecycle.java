package com.rotki.portal.shell;

import com.rotki.portal.platform.ui.ReaderLocale;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.select.Elements;
import org.springframework.stereotype.Component;

/** Prepares and ends every page: its protection, its theme before the first paint, its language. */
@Component
class PageLifecycle implements VaadinServiceInitListener {

    private final PageHardening hardening;
    private final BrowserPreferences preferences;
    private final LanguageChoice languageChoice;
    private final UnexpectedErrors unexpectedErrors;
    private final I18NProvider translations;

    PageLifecycle(
            PageHardening hardening,
            BrowserPreferences preferences,
            LanguageChoice languageChoice,
            UnexpectedErrors unexpectedErrors,
            I18NProvider translations) {
        this.translations = translations;
        this.languageChoice = languageChoice;
        this.hardening = hardening;
        this.preferences = preferences;
        this.unexpectedErrors = unexpectedErrors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::applyPreferences);
        event.addIndexHtmlRequestListener(hardening);
        event.getSource().addUIInitListener(init -> speak(init.getUI()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(unexpectedErrors));
        event.getSource().setSystemMessagesProvider(information -> systemMessages(information.getLocale()));
    }

    /** On the page's own element and not by a script, so that a dark page never flashes white. */
    private void applyPreferences(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Elements page = response.getDocument().getElementsByTag("html");
        page.attr("data-theme", preferences.theme(request).code());
        page.attr("lang", languageChoice.find(request).toLanguageTag());
    }

    private void speak(UI page) {
        VaadinRequest request = VaadinRequest.getCurrent();
        page.setLocale(languageChoice.find(request));
        ReaderLocale.remember(page, LanguageChoice.wanted(request));
    }

    /** A session that ended leads to the sign-in page, which says so, instead of Vaadin's red box. */
    private SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setCookiesDisabledCaption(translations.getTranslation("shell.cookies.title", locale));
        messages.setCookiesDisabledMessage(translations.getTranslation("shell.cookies.text", locale));
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(SecurityConfiguration.SIGN_IN + "?expired");
        return messages;
    }
}
