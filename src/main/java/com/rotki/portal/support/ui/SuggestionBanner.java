package com.rotki.portal.support.ui;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.LiveUpdates;
import com.rotki.portal.platform.ui.PageBanner;
import com.rotki.portal.platform.ui.SuggestedAction;
import com.rotki.portal.support.SuggestionService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** For the owner, on every page: the suggestions of support (requirement B-25). */
@SpringComponent
class SuggestionBanner implements PageBanner {

    private static final int THIRD = 20;

    private final CurrentActor currentActor;
    private final SuggestionService suggestions;
    private final ObjectProvider<SuggestedAction> actions;
    private final LiveUpdates liveUpdates;

    SuggestionBanner(
            CurrentActor currentActor,
            SuggestionService suggestions,
            ObjectProvider<SuggestedAction> actions,
            LiveUpdates liveUpdates) {
        this.currentActor = currentActor;
        this.suggestions = suggestions;
        this.actions = actions;
        this.liveUpdates = liveUpdates;
    }

    @Override
    public int order() {
        return THIRD;
    }

    @Override
    public Optional<Component> content() {
        return currentActor.findSubscriber().map(owner -> {
            var cards = new SuggestionCards(suggestions, actions.orderedStream().toList());
            liveUpdates.listen(cards, cards::happened);
            return cards;
        });
    }
}
