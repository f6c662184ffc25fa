package com.rotki.portal.support.ui;

import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.support.VisitRequests;
import com.rotki.portal.support.VisitService;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;

/** Makes the list of an agent's visits. */
@SpringComponent
class AgentVisitActions {

    private final VisitRequests requests;
    private final VisitService visits;
    private final LiveUpdates liveUpdates;

    AgentVisitActions(VisitRequests requests, VisitService visits, LiveUpdates liveUpdates) {
        this.requests = requests;
        this.visits = visits;
        this.liveUpdates = liveUpdates;
    }

    /** Creates a list for one page; {@code enter} leads into a visit that may begin. */
    AgentVisits list(Consumer<VisitId> enter) {
        return new AgentVisits(requests, visits, liveUpdates, enter);
    }
}
