package com.rotki.portal.admin.ui;

import com.rotki.portal.account.AccountAdministration.AccountStatus;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.PlaceText;
import com.rotki.portal.platform.ui.ProgramText;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.session.SessionAdministration;
import com.rotki.portal.session.SessionSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;

/** Lists the sessions of an account; an admin can end each. */
@SpringComponent
class AdminSessionsSection implements AdminAccountSection {

    private static final int AFTER_SIGN_IN = 15;

    private final SessionAdministration sessions;

    AdminSessionsSection(SessionAdministration sessions) {
        this.sessions = sessions;
    }

    @Override
    public int order() {
        return AFTER_SIGN_IN;
    }

    @Override
    public Component content(AccountStatus account, Runnable changed) {
        List<SessionSummary> open = sessions.list(account.id());
        if (open.isEmpty()) {
            return new Section(text("title"), new Paragraph(text("none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        open.forEach(session -> list.add(card(account, session, changed)));
        return new Section(text("title"), list);
    }

    private ListItem card(AccountStatus account, SessionSummary session, Runnable changed) {
        Locale locale = UI.getCurrent().getLocale();
        String name = ProgramText.of(session.userAgent(), locale);
        Button end = new Button(text("end"), event -> end(account, session, name, changed));
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        end.setAriaLabel(text("end-named", name));
        Div top = new Div(new H3(name), end);
        top.addClassName("session-top");
        ListItem card = new ListItem(
                top,
                new FactList()
                        .add(text("started"), new TimeText(session.startedAt()))
                        .add(text("last-active"), new TimeText(session.lastActiveAt()))
                        .add(text("place"), PlaceText.of(session.sourceAddress(), locale)));
        card.addClassName("card");
        return card;
    }

    private void end(AccountStatus account, SessionSummary session, String name, Runnable changed) {
        new ActionDialog("admin.end-session", name)
                .destructive()
                .open(reason -> sessions.end(account.id(), session.id(), reason), changed);
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate("admin.sessions." + key, values);
    }
}
