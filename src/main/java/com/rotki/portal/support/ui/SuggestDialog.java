package com.rotki.portal.support.ui;

import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.SuggestedAction;
import com.rotki.portal.support.VisitSuggestions.NewSuggestion;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** Lets the agent suggest something that the owner then does, or not (requirement B-25). */
final class SuggestDialog {

    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final TextArea note = new TextArea(text("note"));
    private final VisitActions course;
    private final List<Choice> choices;

    SuggestDialog(List<SuggestedAction> actions, VisitActions course) {
        this.course = course;
        choice.setLabel(text("choice"));
        choices = actions.stream()
                .flatMap(action -> action.targets().stream().map(target -> new Choice(action.kind(), target)))
                .toList();
        choice.setItems(choices);
        choice.setItemLabelGenerator(each -> SuggestionFormatter.title(each.kind, each.target.name()));
        choice.setRequired(true);
        choice.setErrorMessage(text("required"));
        note.setHelperText(text("note-hint"));
        note.setMaxLength(NewSuggestion.MAX_NOTE);
        note.setWidthFull();
    }

    /** Opens it, or says that there is nothing to choose from. */
    void open() {
        if (choices.isEmpty()) {
            Notices.info(text("none"));
            return;
        }
        new ConfirmAction(text("title"))
                .body(new Paragraph(text("lead")), choice, note)
                .verb(text("verb"))
                .onlyIf(this::chosen)
                .onConfirm(this::suggest)
                .open();
    }

    private boolean chosen() {
        choice.setInvalid(choice.isEmpty());
        return !choice.isEmpty();
    }

    private void suggest() {
        Choice chosen = choice.getValue();
        course.suggest(new NewSuggestion(chosen.kind, chosen.target.id(), chosen.target.name(), note.getValue()));
        Notices.success(text("done"));
    }

    private static String text(String key) {
        return I18NProvider.translate("support.suggest." + key);
    }

    private record Choice(String kind, SuggestedAction.Target target) {}
}
