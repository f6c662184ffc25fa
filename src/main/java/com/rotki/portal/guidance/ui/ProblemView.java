package com.rotki.portal.guidance.ui;

import com.rotki.portal.guidance.AccountFacts;
import com.rotki.portal.guidance.Finding;
import com.rotki.portal.guidance.ProblemHelp;
import com.rotki.portal.guidance.TroubleshootingTopic;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.PageHeader;
import com.rotki.portal.platform.ui.Section;
import com.rotki.portal.platform.ui.Verbatim;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/**
 * Explains the {@code type} of a problem document (RFC 9457, requirement B-90): what it means, what to do and, to an
 * owner who is signed in, the facts of their account.
 */
@Route("problems/:" + ProblemView.CODE)
@AnonymousAllowed
final class ProblemView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String CODE = "code";

    private final transient AccountFacts facts;
    private final transient CurrentActor currentActor;
    private String code = "";

    ProblemView(AccountFacts facts, CurrentActor currentActor) {
        this.facts = facts;
        this.currentActor = currentActor;
    }

    /** Returns whether there is a page on the problem. */
    static boolean explains(String code) {
        return AppRefusal.ofCode(code).isPresent();
    }

    static String titleKey(String code) {
        return "guidance.problem." + code + ".title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get(CODE).orElse("");
        if (!explains(asked)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        code = asked;
        removeAll();
        add(
                new PageHeader(getPageTitle(), text("meaning")),
                new Section(getTranslation("guidance.problem.action"), new Paragraph(text("action")), reference()),
                account());
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private Component reference() {
        Span label = new Span(getTranslation("guidance.problem.code") + " ");
        Paragraph reference = new Paragraph(label, Verbatim.code(code));
        reference.addClassName("hint");
        return reference;
    }

    private Section account() {
        Section section = new Section(getTranslation("guidance.problem.account"));
        boolean subscriber = currentActor
                .find()
                .filter(actor -> actor.role() == Role.SUBSCRIBER)
                .isPresent();
        section.add(subscriber ? findings() : new Paragraph(getTranslation("guidance.problem.signed-out")));
        String anchor =
                ProblemHelp.trouble(code).map(TroubleshootingTopic::anchor).orElse(RefusedRequestsSection.ANCHOR);
        String link = subscriber ? "guidance.problem.more" : "guidance.problem.sign-in";
        PartLink more = new PartLink(SecurityView.ROUTE, anchor, getTranslation(link));
        more.addClassName("link-button");
        section.add(more);
        return section;
    }

    private Component findings() {
        List<Finding> findings = ProblemHelp.findings(code, facts.gather());
        if (findings.isEmpty()) {
            return new Paragraph(getTranslation("guidance.problem.no-facts"));
        }
        FindingList list = new FindingList(() -> {});
        list.show(findings);
        return list;
    }

    private String text(String part) {
        return getTranslation("guidance.problem.%s.%s".formatted(code, part));
    }
}
