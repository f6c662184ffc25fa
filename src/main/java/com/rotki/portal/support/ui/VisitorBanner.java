package com.rotki.portal.support.ui;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.PageBanner;
import com.rotki.portal.platform.ui.SuggestedAction;
import com.rotki.portal.support.VisitService;
import com.rotki.portal.support.VisitSession;
import com.rotki.portal.support.VisitSuggestions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** For the agent, on every page of a visit: whom they look at, why, for how long, and the way out. */
@SpringComponent
class VisitorBanner implements PageBanner {

    private static final int ABOVE_ALL = 0;

    private final CurrentActor currentActor;
    private final VisitService visits;
    private final VisitSession session;
    private final VisitSuggestions suggestions;
    private final ObjectProvider<SuggestedAction> actions;
    private final LiveUpdates liveUpdates;

    VisitorBanner(
            CurrentActor currentActor,
            VisitService visits,
            VisitSession session,
            VisitSuggestions suggestions,
            ObjectProvider<SuggestedAction> actions,
            LiveUpdates liveUpdates) {
        this.currentActor = currentActor;
        this.visits = visits;
        this.session = session;
        this.suggestions = suggestions;
        this.actions = actions;
        this.liveUpdates = liveUpdates;
    }

    @Override
    public int order() {
        return ABOVE_ALL;
    }

    @Override
    public Optional<Component> content() {
        return currentActor.find().map(Actor::visit).map(visit -> {
            var course = new VisitActions(visit, visits, session, suggestions);
            List<SuggestedAction> known = actions.orderedStream().toList();
            var bar = new VisitorBar(course, known);
            liveUpdates.once(bar, currentActor.account(), bar::isEndedBy, bar::leave);
            return bar;
        });
    }
}
