package com.rotki.portal.support.ui;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.CsrfForm;
import com.rotki.portal.platform.ui.LeavingPage;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.SuggestedAction;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.support.VisitEvent.VisitEnded;
import com.rotki.portal.support.VisitSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.List;

/** The agent's banner. Each page it stands on gets on record. */
final class VisitorBar extends Section implements AfterNavigationObserver {

    private final transient VisitActions course;
    private final transient List<SuggestedAction> actions;
    private final Div facts = new Div();
    private final Button extend = new Button(getTranslation("support.visitor.extend"), click -> extend());
    private final CsrfForm leave = new CsrfForm("/visit/leave");

    VisitorBar(VisitActions course, List<SuggestedAction> actions) {
        this.course = course;
        this.actions = actions;
        addClassNames("page-banner", "tone-warning");
        getElement().setAttribute("aria-label", getTranslation("support.visitor.label"));
        facts.addClassName("page-banner-texts");
        Button suggest = new Button(getTranslation("support.visitor.suggest"), click -> suggest());
        Button end = new Button(getTranslation("support.visitor.end"), click -> leave.submit());
        Div buttons = new Div(extend, suggest, end, leave);
        buttons.addClassName("page-banner-buttons");
        add(facts, buttons);
        show(course.now());
    }

    /** Before anything of the page has reached the browser. An error page shows nothing of the account. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (event.getActiveChain().stream().noneMatch(HasErrorParameter.class::isInstance)) {
            course.pageViewed(event.getLocation().getPath());
        }
    }

    boolean isEndedBy(AccountEvent event) {
        return event instanceof VisitEnded ended && ended.visit().equals(course.visit());
    }

    /** When the visit ends, whoever ended it, nothing more reaches this page, and the browser loads another one. */
    void leave() {
        getUI().ifPresent(ui -> LeavingPage.byPush(ui, "/support?ended"));
    }

    private void show(VisitSummary visit) {
        Paragraph whom = new Paragraph(getTranslation("support.visitor.whom", visit.accountName()));
        whom.addClassName("page-banner-title");
        Paragraph why = new Paragraph(getTranslation(
                "support.visitor.why", visit.reason().text(), visit.reason().ticket()));
        Paragraph until =
                new Paragraph(new Span(getTranslation("support.visitor.until") + " "), new TimeText(visit.endsAt()));
        facts.removeAll();
        facts.add(whom, why, until);
        extend.setEnabled(!visit.extended());
        extend.getElement()
                .setAttribute(
                        "title",
                        getTranslation(visit.extended() ? "support.visitor.extended" : "support.visitor.extend-hint"));
    }

    private void extend() {
        try {
            show(course.extend());
        } catch (DomainException refusal) {
            Notices.refusal(refusal);
        }
    }

    private void suggest() {
        new SuggestDialog(actions, course).open();
    }
}
