package com.rotki.portal.support.ui;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.ui.News;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.PageName;
import com.rotki.portal.support.SupportAccessService;
import com.rotki.portal.support.VisitEvent.VisitApproved;
import com.rotki.portal.support.VisitEvent.VisitEnded;
import com.rotki.portal.support.VisitEvent.VisitExtended;
import com.rotki.portal.support.VisitEvent.VisitPageViewed;
import com.rotki.portal.support.VisitEvent.VisitRequested;
import com.rotki.portal.support.VisitEvent.VisitStarted;
import com.rotki.portal.support.VisitSummary;
import com.rotki.portal.support.VisitSummary.VisitState;
import com.rotki.portal.support.VisitSummary.VisitWay;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Visits that are asked for or under way, with the button that ends them; nothing if there are none. */
final class OpenVisits extends Div {

    private final transient SupportAccessService access;

    OpenVisits(SupportAccessService access) {
        this.access = access;
        addClassName("open-visits");
        // What appears while somebody reads the page is read out.
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        load();
    }

    void happened(News news) {
        if (news.includes(
                VisitRequested.class,
                VisitApproved.class,
                VisitStarted.class,
                VisitPageViewed.class,
                VisitExtended.class,
                VisitEnded.class)) {
            load();
        }
        news.latest(VisitEnded.class)
                .ifPresent(ended -> Notices.info(getTranslation("support.owner.ended", ended.agent())));
    }

    private void load() {
        removeAll();
        access.open().stream()
                .filter(visit -> visit.state() == VisitState.ACTIVE || visit.way() == VisitWay.BREAK_GLASS)
                .forEach(visit -> add(bar(visit)));
    }

    private Div bar(VisitSummary visit) {
        boolean active = visit.state() == VisitState.ACTIVE;
        Paragraph what = new Paragraph(headline(visit));
        what.addClassName("page-banner-title");
        Paragraph why = new Paragraph(getTranslation(
                "support.owner.why", visit.reason().text(), visit.reason().ticket()));
        Div texts = new Div(what, why);
        texts.addClassName("page-banner-texts");
        Button end = new Button(
                getTranslation(active ? "support.owner.end" : "support.owner.refuse"), click -> end(visit.id()));
        Div buttons = new Div(end);
        buttons.addClassName("page-banner-buttons");
        Div bar = new Div(texts, buttons);
        bar.addClassNames("page-banner", "tone-info");
        return bar;
    }

    private String headline(VisitSummary visit) {
        return switch (visit.state()) {
            case ACTIVE -> viewing(visit);
            case APPROVED -> getTranslation("support.owner.approved", visit.agent());
            default -> getTranslation("support.owner.asked", visit.agent());
        };
    }

    private String viewing(VisitSummary visit) {
        String page = visit.lastPage();
        return page == null
                ? getTranslation("support.owner.viewing", visit.agent())
                : getTranslation("support.owner.viewing-page", visit.agent(), PageName.of(page, getLocale()));
    }

    private void end(VisitId visit) {
        try {
            access.end(visit);
        } catch (DomainException refusal) {
            Notices.refusal(refusal);
        }
        load();
    }
}
