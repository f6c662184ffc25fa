package com.rotki.portal.support.ui;

import com.rotki.portal.platform.VisitId;
import com.rotki.portal.support.VisitService;
import com.rotki.portal.support.VisitSession;
import com.rotki.portal.support.VisitSuggestions;
import com.rotki.portal.support.VisitSuggestions.NewSuggestion;
import com.rotki.portal.support.VisitSummary;

/** The actions of an agent on their visit, each with their own authentication. */
final class VisitActions {

    private final VisitId visit;
    private final VisitService visits;
    private final VisitSession session;
    private final VisitSuggestions suggestions;

    VisitActions(VisitId visit, VisitService visits, VisitSession session, VisitSuggestions suggestions) {
        this.visit = visit;
        this.visits = visits;
        this.session = session;
        this.suggestions = suggestions;
    }

    VisitId visit() {
        return visit;
    }

    VisitSummary now() {
        return session.asAgent(() -> visits.find(visit));
    }

    VisitSummary extend() {
        return session.asAgent(() -> {
            visits.extend(visit);
            return visits.find(visit);
        });
    }

    void pageViewed(String address) {
        var unused = session.asAgent(() -> {
            visits.pageViewed(visit, address);
            return visit;
        });
    }

    void suggest(NewSuggestion suggestion) {
        var unused = session.asAgent(() -> {
            suggestions.make(visit, suggestion);
            return visit;
        });
    }
}
