package com.rotki.portal.activity.ui;

import com.rotki.portal.activity.ActivityItem;
import com.rotki.portal.activity.ActivityLog;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.TextKey;
import com.rotki.portal.platform.ui.ConfirmAction;
import com.rotki.portal.platform.ui.Notices;
import com.rotki.portal.platform.ui.OwnerAction;
import com.rotki.portal.platform.ui.RegenerateFlow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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

/** Asks about sign-ins and new devices; the answer “no” leads to what has to be done at once. */
final class WasThisYou {

    /** The guided page of another module, which this one does not know. */
    private static final String SECURE_ACCOUNT = "secure-account";

    private final ActivityLog log;
    private final RegenerateFlow regenerateFlow;

    WasThisYou(ActivityLog log, RegenerateFlow regenerateFlow) {
        this.log = log;
        this.regenerateFlow = regenerateFlow;
    }

    /** Returns the question about an entry, or nothing. */
    List<Component> ask(ActivityItem item) {
        return item.toRecognise() ? List.of(question(item)) : List.of();
    }

    private Component question(ActivityItem item) {
        Div question = new Div();
        question.addClassName("activity-question");
        Button yes = new Button(text("yes"), click -> recognise(item, question));
        Button no = new Button(text("no"), click -> answerNo(item));
        List.of(yes, no).forEach(button -> {
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(text("label", button.getText(), item.sequence()));
        });
        question.add(new Span(text("question")), OwnerAction.of(yes), OwnerAction.of(no));
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

    /** A foreign sign-in is settled on a page of its own, step by step; a foreign device begins with the credentials. */
    private void answerNo(ActivityItem item) {
        if (EventKind.SIGNED_IN.stored().equals(item.kind())) {
            UI.getCurrentOrThrow().navigate(SECURE_ACCOUNT);
        } else {
            tellWhatToDo(item);
        }
    }

    private void tellWhatToDo(ActivityItem item) {
        String kind = TextKey.of(item.kind());
        Anchor devices = new Anchor("devices", text("devices"));
        Anchor secure = new Anchor(SECURE_ACCOUNT, text("secure"));
        Dialog dialog = new ConfirmAction(text(kind + ".title"))
                .body(text(kind + ".lead"))
                .body(new OrderedList(
                        new ListItem(text("step.regenerate")),
                        new ListItem(new Span(text("step.devices") + " "), devices),
                        new ListItem(new Span(text("step.secure") + " "), secure)))
                .verb(text("regenerate"))
                .keepLabel(text("close"))
                .destructive()
                .onConfirm(() -> regenerateFlow.start(RegenerateReason.MAY_BE_KNOWN, () -> {}))
                .open();
        List.of(devices, secure).forEach(link -> link.getElement().addEventListener("click", event -> dialog.close()));
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate("activity.was-this-you." + key, values);
    }
}
