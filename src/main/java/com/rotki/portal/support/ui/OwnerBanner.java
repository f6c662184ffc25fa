package com.rotki.portal.support.ui;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.PageBanner;
import com.rotki.portal.support.SupportAccessService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** For the owner, live on every page: which support agent looks at which page of the account (requirement B-23). */
@SpringComponent
class OwnerBanner implements PageBanner {

    private static final int SECOND = 10;

    private final CurrentActor currentActor;
    private final SupportAccessService access;
    private final LiveUpdates liveUpdates;

    OwnerBanner(CurrentActor currentActor, SupportAccessService access, LiveUpdates liveUpdates) {
        this.currentActor = currentActor;
        this.access = access;
        this.liveUpdates = liveUpdates;
    }

    @Override
    public int order() {
        return SECOND;
    }

    @Override
    public Optional<Component> content() {
        return currentActor.findSubscriber().map(owner -> {
            var visits = new OpenVisits(access);
            liveUpdates.listen(visits, visits::happened);
            return visits;
        });
    }
}
