package com.rotki.portal.support.ui;

import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.PageName;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.support.VisitEnd;
import com.rotki.portal.support.VisitSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/** A visit: of whom or by whom, why, how it stands; and when it is over, which pages were opened (requirement B-24). */
final class VisitCard extends Article {

    private final VisitSummary visit;
    private final FactList facts = new FactList();
    private final Div buttons = new Div();

    /**
     * Creates the card.
     *
     * @param title the other side: for agents the account, for owners the agent
     */
    VisitCard(String title, VisitSummary visit) {
        this.visit = visit;
        addClassNames("card", "visit-card");
        buttons.addClassName("page-banner-buttons");
        Div top = new Div(new H3(title), state());
        top.addClassName("visit-card-top");
        facts.add(text("reason"), visit.reason().text())
                .add(text("ticket"), visit.reason().ticket())
                .add(text("way"), allowedBy())
                .add(text("requested"), new TimeText(visit.requestedAt()));
        Instant started = visit.startedAt();
        if (started != null) {
            facts.add(text("started"), new TimeText(started));
        }
        add(top, facts, buttons);
    }

    private String allowedBy() {
        if (visit.approvedAt() != null) {
            return text("way." + key(visit.way()));
        }
        return text("asked." + (visit.end() == null ? key(visit.way()) : "nobody"));
    }

    /** Adds buttons. */
    void offer(Component... components) {
        buttons.add(components);
    }

    /** Adds what is worth knowing afterwards. */
    VisitCard receipt() {
        Instant ended = visit.endedAt();
        if (ended != null) {
            facts.add(text("ended"), new TimeText(ended));
        }
        // With the account went which pages were opened: that nothing is listed must not read as if none was.
        if (visit.startedAt() != null && visit.account() != null) {
            facts.add(text("pages"), visit.pages().isEmpty() ? text("no-pages") : pages())
                    .add(text("secret"), text("secret-not-shown"));
        }
        return this;
    }

    private String pages() {
        return visit.pages().stream()
                .map(page -> PageName.of(page, getLocale()))
                .collect(Collectors.joining(", "));
    }

    private StatusBadge state() {
        VisitEnd end = visit.end();
        if (end != null) {
            return new StatusBadge(getTranslation("support.card.end." + key(end)), Tone.NEUTRAL);
        }
        return switch (visit.state()) {
            case REQUESTED -> new StatusBadge(text("state.requested"), Tone.INFO);
            case APPROVED -> new StatusBadge(text("state.approved"), Tone.OK);
            case ACTIVE -> new StatusBadge(text("state.active"), Tone.WARNING);
            case ENDED -> new StatusBadge(text("state.ended"), Tone.NEUTRAL);
        };
    }

    private String text(String key) {
        return getTranslation("support.card." + key);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
