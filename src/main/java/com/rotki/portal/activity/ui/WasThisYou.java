package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityItem;
import com.rotki.portal.activity.ActivityLog;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.OwnersAct;
import com.rotki.portal.platform.ui.RegenerateCause;
import com.rotki.portal.platform.ui.RegenerateFlow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;

/** Asks about sign-ins and new devices; the answer “no” leads to what has to be done at once. */
final class WasThisYou {

    private final ActivityLog log;
    private final RegenerateFlow regenerateFlow;

    WasThisYou(ActivityLog log, RegenerateFlow regenerateFlow) {
        this.log = log;
        this.regenerateFlow = regenerateFlow;
    }

    /** Returns the question about an entry; nothing if there is none. */
    List<Component> ask(ActivityItem item) {
        return item.toRecognise() ? List.of(question(item)) : List.of();
    }

    private Component question(ActivityItem item) {
        Div question = new Div();
        question.addClassName("activity-question");
        Button yes = new Button(text("yes"), click -> recognise(item, question));
        Button no = new Button(text("no"), click -> tellWhatToDo(item));
        List.of(yes, no).forEach(button -> {
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(text("label", button.getText(), item.sequence()));
        });
        question.add(new Span(text("question")), OwnersAct.of(yes), OwnersAct.of(no));
        return question;
    }

    private void recognise(ActivityItem item, Div question) {
        try {
            log.recognise(item.sequence());
            question.findAncestor(ActivityRow.class).focus();
            question.removeFromParent();
            Notices.success(text("thanks"));
        } catch (DomainException refusal) {
            Notices.refusal(refusal);
        }
    }

    private void tellWhatToDo(ActivityItem item) {
        String kind = ActivityTexts.kebab(item.kind());
        Anchor devices = new Anchor("devices", text("devices"));
        Dialog dialog = new ConfirmAction(text(kind + ".title"))
                .body(text(kind + ".lead"))
                .body(new OrderedList(
                        new ListItem(text("step.regenerate")),
                        new ListItem(new Span(text("step.devices") + " "), devices),
                        new ListItem(text("step.write", Objects.requireNonNullElse(item.requestId(), "–")))))
                .verb(text("regenerate"))
                .keepLabel(text("close"))
                .destructive()
                .onConfirm(() -> regenerateFlow.start(RegenerateCause.MAY_BE_KNOWN, () -> {}))
                .open();
        devices.getElement().addEventListener("click", event -> dialog.close());
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate("activity.was-this-you." + key, values);
    }
}
