package com.rotki.portal.support.ui;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.News;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.support.VisitEvent.VisitApproved;
import com.rotki.portal.support.VisitEvent.VisitEnded;
import com.rotki.portal.support.VisitRequests;
import com.rotki.portal.support.VisitService;
import com.rotki.portal.support.VisitSummary;
import com.rotki.portal.support.VisitSummary.VisitState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** An agent's own visits: those that wait, those that may begin, those that are over. */
final class AgentVisits extends Div {

    private final transient VisitRequests requests;
    private final transient VisitService visits;
    private final transient LiveUpdates liveUpdates;
    private final transient Consumer<VisitId> enter;
    private final transient Set<AccountId> followed = new HashSet<>();

    AgentVisits(VisitRequests requests, VisitService visits, LiveUpdates liveUpdates, Consumer<VisitId> enter) {
        this.requests = requests;
        this.visits = visits;
        this.liveUpdates = liveUpdates;
        this.enter = enter;
        addClassName("visit-list");
    }

    void load() {
        List<VisitSummary> mine = requests.mine();
        removeAll();
        if (mine.isEmpty()) {
            add(new Paragraph(getTranslation("support.visits.none")));
        }
        mine.forEach(visit -> add(card(visit)));
        mine.stream()
                .filter(visit -> visit.state() == VisitState.REQUESTED)
                .map(VisitSummary::account)
                .filter(Objects::nonNull)
                .filter(followed::add)
                .forEach(account -> liveUpdates.listen(this, account, this::happened));
    }

    private void happened(News news) {
        if (news.includes(VisitApproved.class, VisitEnded.class)) {
            load();
        }
    }

    private String name(VisitSummary visit) {
        String name = visit.accountName();
        return name == null ? getTranslation("support.visits.deleted-account") : name;
    }

    private VisitCard card(VisitSummary visit) {
        VisitCard card = new VisitCard(name(visit), visit);
        switch (visit.state()) {
            case APPROVED -> {
                Button begin = new Button(getTranslation("support.visits.begin"), click -> enter.accept(visit.id()));
                begin.addThemeVariants(ButtonVariant.PRIMARY);
                card.offer(begin, takeBack(visit));
            }
            case REQUESTED -> card.offer(takeBack(visit));
            case ACTIVE ->
                card.offer(
                        new Button(getTranslation("support.visits.continue"), click -> enter.accept(visit.id())),
                        new Button(getTranslation("support.visitor.end"), click -> takeBack(visit.id())));
            case ENDED -> card.receipt();
        }
        return card;
    }

    private Button takeBack(VisitSummary visit) {
        return new Button(getTranslation("support.visits.take-back"), click -> takeBack(visit.id()));
    }

    private void takeBack(VisitId visit) {
        try {
            visits.leave(visit);
        } catch (DomainException refusal) {
            Notices.refusal(refusal);
        }
        load();
    }
}
