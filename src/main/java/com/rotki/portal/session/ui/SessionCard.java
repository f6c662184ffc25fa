package com.rotki.portal.session.ui;

import com.rotki.portal.platform.UserAgent;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.Icons;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.PlaceText;
import com.rotki.portal.platform.ui.ProgramText;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.session.SessionSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import java.util.stream.Collectors;

/** A session: which browser, from where, since when, and how its person proved who they are. */
final class SessionCard extends ListItem {

    private SessionCard(SessionSummary session, Div top) {
        addClassName("card");
        FactList facts = new FactList()
                .add(text("started"), new TimeText(session.startedAt()))
                .add(text("last-active"), new TimeText(session.lastActiveAt()))
                .add(text("place"), PlaceText.of(session.sourceAddress(), getLocale()));
        if (!session.factors().isEmpty()) {
            facts.add(text("factors"), factors(session));
        }
        add(top, facts);
    }

    /** Creates the card of the session in which the page is open. */
    static SessionCard current(SessionSummary session) {
        return new SessionCard(session, new Top(session).with(new StatusBadge(Top.text("this-one"), Tone.OK)));
    }

    /** Creates the card of another session, with a button that asks to {@code end} it. */
    static SessionCard other(SessionSummary session, Runnable end) {
        Top top = new Top(session);
        Button button = new Button(Top.text("end"), event -> end.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        button.setAriaLabel(top.getTranslation("account.sessions.end-named", top.name));
        return new SessionCard(session, top.with(OwnerAction.of(button)));
    }

    private String factors(SessionSummary session) {
        return session.factors().stream()
                .sorted()
                .map(factor -> getTranslation("account.sessions.factor." + factor))
                .collect(Collectors.joining(", "));
    }

    private String text(String key) {
        return getTranslation("account.sessions." + key);
    }

    /** A picture, the name of the browser, and what can be said or done about it. */
    private static final class Top extends Div {

        private static final Set<String> HANDHELD = Set.of("iPhone", "iPad", "Android");

        private final String name;

        Top(SessionSummary session) {
            name = ProgramText.of(session.userAgent(), getLocale());
            addClassName("session-top");
            Div picture = new Div(Icons.decorative(icon(session)));
            picture.addClassName("session-picture");
            add(picture, new H3(name));
        }

        private static VaadinIcon icon(SessionSummary session) {
            String agent = session.userAgent();
            return agent != null
                            && HANDHELD.contains(
                                    String.valueOf(UserAgent.parse(agent).system()))
                    ? VaadinIcon.MOBILE
                    : VaadinIcon.DESKTOP;
        }

        Top with(Component more) {
            add(more);
            return this;
        }

        static String text(String key) {
            return I18NProvider.translate("account.sessions." + key);
        }
    }
}
