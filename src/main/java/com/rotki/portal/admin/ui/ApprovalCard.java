package com.rotki.portal.admin.ui;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.FactList;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.rotki.portal.staff.ApprovalSummary;
import com.rotki.portal.staff.ApprovalSummary.ApprovalState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Locale;

/** One approval: what for, why, who asked, and the answer or the buttons for it. */
final class ApprovalCard extends Div {

    ApprovalCard(ApprovalSummary approval, Actor admin, Runnable approve, Runnable reject) {
        addClassName("approval-card");
        Span title = new Span(kind(approval));
        title.addClassName("approval-title");
        Div top = new Div(title, badge(approval));
        top.addClassName("admin-list-top");
        Paragraph summary = new Paragraph(summary(approval));
        summary.addClassName("approval-summary");
        add(top, summary, facts(approval));
        if (approval.state() == ApprovalState.OPEN) {
            add(buttons(approval.requester().equals(admin.person()), approve, reject));
        }
    }

    static String kind(ApprovalSummary approval) {
        return text("kind." + inKeys(approval.kind()));
    }

    /** The record is the same in all languages; each kind of action puts it into its own words. */
    static String summary(ApprovalSummary approval) {
        return text("summary." + inKeys(approval.kind()), roleNamed(approval.summary()));
    }

    /** A role stands on record by the code's name for it. */
    private static String roleNamed(String summary) {
        return Arrays.stream(Role.values())
                .filter(role -> summary.endsWith(" → " + role))
                .findFirst()
                .map(role -> summary.substring(0, summary.length() - role.name().length())
                        + I18NProvider.translate("admin.role." + inKeys(role.name())))
                .orElse(summary);
    }

    private FactList facts(ApprovalSummary approval) {
        FactList facts = new FactList()
                .add(text("reason"), approval.reason())
                .add(text("requested-by"), approval.requestedBy())
                .add(text("requested-at"), new TimeText(approval.requestedAt()));
        if (approval.decidedBy() != null && approval.decidedAt() != null) {
            facts.add(text("decided-by"), approval.decidedBy())
                    .add(text("decided-at"), new TimeText(approval.decidedAt()));
        } else if (approval.decidedAt() != null) {
            facts.add(text("ended-at"), new TimeText(approval.decidedAt()));
        } else {
            facts.add(text("expires-at"), new TimeText(approval.expiresAt()));
        }
        return facts;
    }

    private Div buttons(boolean own, Runnable approve, Runnable reject) {
        Button yes = new Button(text("approve"), event -> approve.run());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setEnabled(!own);
        Button no = new Button(text(own ? "take-back" : "reject"), event -> reject.run());
        Div row = new Div(yes, no);
        row.addClassName("section-actions");
        if (own) {
            Paragraph why = new Paragraph(text("own"));
            why.addClassName("hint");
            return new Div(row, why);
        }
        return row;
    }

    private static StatusBadge badge(ApprovalSummary approval) {
        ApprovalState state = approval.state();
        if (state == ApprovalState.REJECTED && approval.requestedBy().equals(approval.decidedBy())) {
            return new StatusBadge(text("state.withdrawn"), Tone.NEUTRAL);
        }
        Tone tone = switch (state) {
            case OPEN -> Tone.WARNING;
            case APPROVED -> Tone.OK;
            case REJECTED -> Tone.DANGER;
            case EXPIRED, ROLE_GONE -> Tone.NEUTRAL;
        };
        return new StatusBadge(text("state." + inKeys(state.name())), tone);
    }

    private static String inKeys(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String part, Object... values) {
        return I18NProvider.translate("admin.approvals." + part, values);
    }
}
