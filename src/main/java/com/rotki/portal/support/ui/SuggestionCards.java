package com.rotki.portal.support.ui;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.News;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.SuggestedAction;
import com.rotki.portal.support.SuggestionEvent.SuggestionDismissed;
import com.rotki.portal.support.SuggestionEvent.SuggestionDone;
import com.rotki.portal.support.SuggestionEvent.SuggestionMade;
import com.rotki.portal.support.SuggestionService;
import com.rotki.portal.support.SuggestionService.SuggestionSummary;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/**
 * A card for each suggestion, with the button that does it, as long as that still makes sense, and one to dismiss it.
 */
final class SuggestionCards extends Div {

    private final transient SuggestionService suggestions;
    private final transient List<SuggestedAction> actions;

    SuggestionCards(SuggestionService suggestions, List<SuggestedAction> actions) {
        this.suggestions = suggestions;
        this.actions = List.copyOf(actions);
        addClassName("suggestion-cards");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        load();
    }

    void happened(News news) {
        if (news.includes(SuggestionMade.class, SuggestionDone.class, SuggestionDismissed.class)) {
            load();
        }
    }

    private void load() {
        removeAll();
        suggestions.open().forEach(suggestion -> add(card(suggestion)));
    }

    private Div card(SuggestionSummary suggestion) {
        Optional<SuggestedAction> action = possible(suggestion);
        Paragraph title = new Paragraph(getTranslation(
                "support.suggestion.title", SuggestionFormatter.title(suggestion.kind(), suggestion.targetName())));
        title.addClassName("page-banner-title");
        Div texts = new Div(title);
        texts.addClassName("page-banner-texts");
        if (!suggestion.note().isEmpty()) {
            texts.add(new Paragraph(getTranslation("support.suggestion.note", suggestion.agent(), suggestion.note())));
        }
        if (action.isEmpty()) {
            texts.add(new Paragraph(getTranslation("support.suggestion.outdated")));
        }
        Div buttons = new Div();
        buttons.addClassName("page-banner-buttons");
        action.ifPresent(possible -> buttons.add(begin(suggestion, possible)));
        buttons.add(new Button(
                getTranslation("support.suggestion.dismiss"),
                click -> close(() -> suggestions.dismiss(suggestion.id()))));
        Div card = new Div(texts, buttons);
        card.addClassNames("page-banner", "tone-info");
        return card;
    }

    private Button begin(SuggestionSummary suggestion, SuggestedAction action) {
        Button button = new Button(
                SuggestionFormatter.verb(suggestion.kind()),
                click -> action.start(this, suggestion.target(), () -> close(() -> suggestions.done(suggestion.id()))));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Optional<SuggestedAction> possible(SuggestionSummary suggestion) {
        return actions.stream()
                .filter(action -> action.kind().equals(suggestion.kind()))
                .filter(action ->
                        action.targets().stream().anyMatch(target -> target.id().equals(suggestion.target())))
                .findFirst();
    }

    private void close(Runnable how) {
        try {
            how.run();
        } catch (DomainException refusal) {
            Notices.refusal(refusal);
        }
        load();
    }
}
